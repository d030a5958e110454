package nl.regiospiegel.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which module may know which: the graph of the house. */
final class Modules extends ArchCondition<JavaClass> {

    private static final String ROOT = "nl.regiospiegel.";

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "statistics", Set.of(),
            "regions", Set.of(),
            "figures", Set.of("regions", "statistics"),
            "comparison", Set.of("figures", "regions", "statistics"),
            "sessions", Set.of("comparison", "figures", "regions", "statistics"),
            "identity", Set.of("regions"),
            "app", Set.of("sessions", "comparison", "figures", "identity", "regions", "statistics"),
            "launcher", Set.of(),
            "e2e", Set.of());

    /** What reads figures reads what is published, never how it came in. */
    private static final Set<String> UNPUBLISHED =
            Set.of(ROOT + "figures.importing", ROOT + "figures.publishing", ROOT + "figures.loading");

    Modules() {
        super("depend only on the modules that the house allows");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        !isAllowed(origin, dependency.getTargetClass().getBaseComponentType()))
                .forEach(dependency -> events.add(violation(origin, dependency)));
    }

    private static boolean isAllowed(JavaClass origin, JavaClass target) {
        var from = module(origin);
        var to = module(target);
        if (to.isEmpty() || from.equals(to)) {
            return true;
        }
        var published = from.equals("app") || UNPUBLISHED.stream().noneMatch(target.getPackageName()::startsWith);
        return ALLOWED.getOrDefault(from, Set.of()).contains(to) && published;
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
    }

    private static ConditionEvent violation(JavaClass origin, Dependency dependency) {
        return SimpleConditionEvent.violated(origin, dependency.getDescription());
    }
}
