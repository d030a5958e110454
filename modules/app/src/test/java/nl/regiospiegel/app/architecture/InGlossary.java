package nl.regiospiegel.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entity has a row in the glossary, in the column of classes. */
final class InGlossary extends ArchCondition<JavaClass> {

    private final Set<String> classes = classes();

    InGlossary() {
        super("have a row in docs/glossary.md");
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        if (!classes.contains(entity.getSimpleName())) {
            events.add(
                    SimpleConditionEvent.violated(entity, "docs/glossary.md has no row for " + entity.getSimpleName()));
        }
    }

    private static Set<String> classes() {
        try (var lines = Files.lines(Path.of("../../docs/glossary.md"))) {
            return lines.map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length >= 6)
                    .flatMap(cells -> Arrays.stream(cells[3].split("[^A-Za-z]+")))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
