package nl.regiospiegel.comparison.outcome.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    /** As many as any sentence speaks of. */
    private static final List<String> PARAMETERS =
            IntStream.range(0, 9).mapToObj(i -> "deel" + i).toList();

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence_in_both_languages(FindingCode code) {
        var finding = new Finding(code.code(), List.of(), PARAMETERS);
        for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
            var message = finding.message(language);
            assertFalse(message.isBlank() || message.contains("{") || message.contains("''"), message);
        }
        if (code != FindingCode.TRAP) {
            assertNotEquals(finding.message(Language.DUTCH), finding.message(Language.ENGLISH));
        }
    }

    @Test
    void the_documentation_gives_every_code_with_its_severity() throws IOException {
        var documented = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `(blocks|warns|informs)` \\|.+\\|$")
                .matcher(document())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        var known = Arrays.stream(FindingCode.values())
                .collect(Collectors.toMap(
                        FindingCode::code, code -> code.severity().code()));
        assertEquals(new TreeMap<>(known), new TreeMap<>(documented));
    }

    @Test
    void a_question_can_make_a_finding_graver_and_nothing_makes_it_lighter() {
        var broken = new Finding("series-break", List.of(), List.of());
        assertEquals(Severity.WARNS, broken.severity());
        assertFalse(broken.blocks());
        assertTrue(broken.blocking().blocks());
        assertThrows(
                IllegalArgumentException.class, () -> new Finding("no-figures", Severity.WARNS, List.of(), List.of()));
    }

    @Test
    void a_code_that_nothing_explains_does_not_exist() {
        assertThrows(IllegalArgumentException.class, () -> new Finding("something", List.of(), List.of()));
    }

    @Test
    void a_page_shows_what_blocks_first_and_says_so_in_a_word() {
        var shown = FindingOnPage.of(
                List.of(
                        new Finding("rest-of-benchmark", List.of(), List.of("MVS", "Nederland")),
                        new Finding("few-events", List.of(), List.of()),
                        new Finding("no-figures", List.of(), List.of("MVS")),
                        new Finding("few-events", List.of(), List.of())),
                Language.DUTCH);
        assertEquals(
                List.of("blocks Blokkeert", "warns Let op", "informs Ter informatie"),
                shown.stream().map(each -> each.severity() + " " + each.word()).toList());
    }

    @Test
    void the_interface_gives_the_severity() {
        var finding = new Finding("series-break", List.of(), PARAMETERS).blocking();
        assertEquals("blocks", OutcomeFinding.of(finding, Language.DUTCH).severity());
    }

    private static String document() throws IOException {
        var above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("docs/methods/comparison.md"))) {
            above = above.getParent();
        }
        return Files.readString(above.resolve("docs/methods/comparison.md"));
    }
}
