package nl.regiospiegel.statistics.readme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path HERE = Path.of("src/test/java/nl/regiospiegel/statistics/readme");

    @Test
    void every_example_of_the_readme_is_a_test() throws IOException {
        var tests = withoutIndents(Files.readString(HERE.resolve("ExamplesTest.java")));
        var examples = examples();
        assertTrue(examples.size() >= 3, examples.size() + " examples");
        for (var example : examples) {
            assertTrue(tests.contains(withoutIndents(example)), "not in the tests: " + example);
        }
    }

    @Test
    void an_example_that_is_no_test_is_found() throws IOException {
        var tests = withoutIndents(Files.readString(HERE.resolve("ExamplesTest.java")));
        assertFalse(tests.contains(withoutIndents(examples().get(0).replace("0.95", "0.96"))));
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String withoutIndents(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
