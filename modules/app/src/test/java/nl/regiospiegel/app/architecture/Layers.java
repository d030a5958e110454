package nl.regiospiegel.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** Boundary calls control and entity, control calls entity, nobody calls back; another feature's boundary is out of bounds. */
final class Layers extends ArchCondition<JavaClass> {

    private static final List<String> INWARD = List.of("boundary", "control", "entity");

    Layers() {
        super("call inward only, and no boundary of another feature");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("nl.regiospiegel."))
                .filter(dependency -> isOutward(origin, dependency.getTargetClass()))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
    }

    private static boolean isOutward(JavaClass origin, JavaClass target) {
        var from = depth(origin);
        var to = depth(target);
        if (from.isEmpty() || to.isEmpty() || origin.getPackageName().equals(target.getPackageName())) {
            return false;
        }
        return feature(origin).equals(feature(target)) ? to.get() < from.get() : to.get() == 0;
    }

    /** Everything before the layer's own word. */
    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("\\.(boundary|control|entity)\\b.*", "");
    }

    private static Optional<Integer> depth(JavaClass type) {
        return List.of(type.getPackageName().split("\\.")).stream()
                .filter(INWARD::contains)
                .map(INWARD::indexOf)
                .findFirst();
    }
}
