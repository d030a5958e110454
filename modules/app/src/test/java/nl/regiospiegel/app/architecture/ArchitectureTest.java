package nl.regiospiegel.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.counterexample.control.ReadsImports;
import nl.regiospiegel.figures.counterexample.control.CallsABoundary;
import nl.regiospiegel.figures.counterexample.control.KnowsComparison;
import nl.regiospiegel.identity.counterexample.boundary.OpenResource;
import nl.regiospiegel.identity.counterexample.boundary.ReachesTheDatabase;
import nl.regiospiegel.regions.counterexample.control.PageDto;
import nl.regiospiegel.regions.counterexample.control.RegionManager;
import nl.regiospiegel.regions.counterexample.entity.CallsControl;
import nl.regiospiegel.regions.counterexample.entity.KnowsFaces;
import nl.regiospiegel.regions.counterexample.entity.NotInTheGlossary;
import nl.regiospiegel.regions.counterexample.entity.OldDate;
import nl.regiospiegel.regions.counterexample.entity.OwnToday;
import nl.regiospiegel.regions.counterexample.util.Anything;
import nl.regiospiegel.statistics.counterexample.KnowsJakarta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.regiospiegel");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.MODULES, List.of(KnowsComparison.class, ReadsImports.class)),
                Arguments.of(Rules.STATISTICS_IS_PURE, List.of(KnowsJakarta.class)),
                Arguments.of(Rules.LAYERS, List.of(CallsABoundary.class, CallsControl.class)),
                Arguments.of(Rules.ENTITIES_KNOW_PERSISTENCE_AND_VALIDATION_ONLY, List.of(KnowsFaces.class)),
                Arguments.of(Rules.NAMES_SAY_SOMETHING, List.of(RegionManager.class, PageDto.class)),
                Arguments.of(Rules.PACKAGES_SAY_SOMETHING, List.of(Anything.class)),
                Arguments.of(Rules.RESOURCES_DEMAND_A_ROLE, List.of(OpenResource.class)),
                Arguments.of(Rules.NO_OLD_DATES, List.of(OldDate.class)),
                Arguments.of(Rules.ONE_TODAY, List.of(OwnToday.class)),
                Arguments.of(Rules.DATABASE_IN_CONTROL_ONLY, List.of(ReachesTheDatabase.class)),
                Arguments.of(Rules.ENTITIES_ARE_IN_THE_GLOSSARY, List.of(NotInTheGlossary.class)));
    }

    @Test
    void the_whole_product_is_looked_at() {
        for (var module : List.of("app", "comparison", "figures", "identity", "regions", "statistics")) {
            assertTrue(
                    PRODUCT.stream().anyMatch(type -> type.getPackageName().startsWith("nl.regiospiegel." + module)),
                    module);
        }
        assertTrue(PRODUCT.stream().noneMatch(type -> type.getPackageName().contains("counterexample")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps_the_rule(ArchRule rule, List<Class<?>> ignored) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void each_counter_example_breaks_the_rule(ArchRule rule, List<Class<?>> counterExamples) {
        for (var counterExample : counterExamples) {
            var classes = new ClassFileImporter().importClasses(counterExample);
            assertTrue(rule.evaluate(classes).hasViolation(), counterExample + " should break: " + rule);
        }
    }

    @Test
    void every_feature_says_what_it_promises() throws IOException {
        assertEquals(List.of(), silentFeatures(Path.of("..")));
    }

    @Test
    void a_silent_feature_is_noticed() throws IOException {
        var modules = Files.createTempDirectory("modules");
        Files.createDirectories(modules.resolve("x/src/main/java/nl/regiospiegel/x/silent"));
        assertFalse(silentFeatures(modules).isEmpty());
    }

    private static List<String> silentFeatures(Path modules) throws IOException {
        try (var folders = Files.find(
                modules,
                8,
                (path, attributes) -> attributes.isDirectory()
                        && path.toString().matches(".*/src/main/java/nl/regiospiegel/[^/]+/[^/]+"))) {
            return folders.filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
