package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the guide for integrators, as it is printed there. */
@ExtendWith(RunningProduct.class)
class GuideExamplesIT {

    private static final Path GUIDE = Path.of("../../docs/guide/integrators.md");
    private static final Pattern EXAMPLE = Pattern.compile("```(bash|python)\n(.*?)```", Pattern.DOTALL);

    /** What the examples print when they work: a region, an area, a state, or what they say themselves. */
    private static final Pattern TELLING =
            Pattern.compile("den-haag|GM0518|GEB-JH|niets nieuws|WK990001|\"region\":\"mvs\""
                    + "|unknown-indicator|\"state\":\"(cancelled|confirmed|previewed|withdrawn)\"");

    record Example(String language, String text) {

        List<String> command() {
            return language.equals("bash")
                    ? List.of("bash", "-euo", "pipefail", "-c", text)
                    : List.of("python3", "-c", text);
        }

        @Override
        public String toString() {
            return language + ": "
                    + text.lines()
                            .filter(line -> !line.isBlank())
                            .reduce((first, last) -> last)
                            .orElse("");
        }
    }

    static Stream<Example> examples() throws IOException {
        var found = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(example -> new Example(example.group(1), example.group(2)))
                .toList();
        assertTrue(found.size() >= 15, "examples in the guide: " + found.size());
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_of_the_guide_works_as_printed(Example example, Product product) throws Exception {
        assumeTrue(
                isInstalled(example.command().get(0)),
                "not on this machine: " + example.command().get(0));
        assumeTrue(!example.language().equals("bash") || isInstalled("curl"), "not on this machine: curl");
        var output = Files.createTempFile("example", ".txt");
        var builder =
                new ProcessBuilder(example.command()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("REGIOSPIEGEL", product.at("/").toString().replaceAll("/$", ""));
        builder.environment().put("ACCOUNT", "mvs-reader");
        builder.environment().put("EDITOR_ACCOUNT", "mvs-editor");
        builder.environment().put("APPROVER_ACCOUNT", "mvs-approver");
        builder.environment().put("ADMINISTRATOR_ACCOUNT", "mvs-administrator");
        builder.environment().put("PASSWORD", Product.PASSWORD);
        var process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the example hangs");
        var printed = Files.readString(output);
        assertEquals(0, process.exitValue(), printed);
        assertTrue(TELLING.matcher(printed).find(), printed);
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
