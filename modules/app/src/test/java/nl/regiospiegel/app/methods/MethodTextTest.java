package nl.regiospiegel.app.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MethodTextTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "methods");

    private static MethodText text(String markdown) {
        return MethodText.of(markdown, "Tabel");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_first_heading_is_the_title_and_headings_can_be_linked_to() {
        var text = text("# Wilson en `n`\n\n## Wat is dat?\n");
        assertEquals("Wilson en n", text.title());
        assertTrue(
                text.html().contains("<h2 class=\"utrecht-heading-2\" id=\"wat-is-dat\">Wat is dat?</h2>"),
                text.html());
    }

    @Test
    void a_link_to_another_method_leads_to_its_page_and_one_to_another_file_is_text() {
        var html =
                text("[a](intervals.md) [b](refusals.md) [c](../decisions/0001-layout.md) [d](https://voorbeeld.example/)")
                        .html();
        assertTrue(html.contains("href=\"/help/methods?name=intervals\""), html);
        assertTrue(html.contains("href=\"/help/refusals\""), html);
        assertFalse(html.contains("decisions"), html);
        assertTrue(html.contains(" c <a"), html);
        assertTrue(html.contains("href=\"https://voorbeeld.example/\""), html);
    }

    @Test
    void a_formula_that_is_too_wide_can_be_scrolled_with_the_keyboard() {
        var html = text("```\nx = y\n```\n").html();
        assertTrue(html.contains("<pre tabindex=\"0\"><code>"), html);
    }

    @Test
    void html_in_a_method_stays_text() {
        var html = text("<script>alert(1)</script> en <b>vet</b>").html();
        assertFalse(html.contains("<script>") || html.contains("<b>"), html);
    }

    @Test
    void a_table_scrolls_by_itself_and_every_table_has_another_name() {
        var html = text("| a |\n|---|\n| `x` |\n\ntekst\n\n| b |\n|---|\n| `x` |\n")
                .html();
        assertTrue(html.contains("role=\"region\" aria-label=\"Tabel 1\"><table class=\"utrecht-table\">"), html);
        assertTrue(html.contains("aria-label=\"Tabel 2\">"), html);
        assertEquals(2, html.split("</table></div>", -1).length - 1);
        assertEquals(1, html.split("id=\"x\"", -1).length - 1, "a place is there once");
    }

    static Stream<String> reasons() {
        return Stream.of(
                        codes(RefusalCode.values(), RefusalCode::code),
                        codes(WithoutLimits.values(), WithoutLimits::code),
                        codes(LeftOutArea.Reason.values(), LeftOutArea.Reason::code),
                        codes(Picture.Reason.values(), Picture.Reason::code),
                        codes(SensitivityRow.Reason.values(), SensitivityRow.Reason::code))
                .flatMap(Function.identity())
                .distinct();
    }

    private static <E> Stream<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_without_a_figure_has_a_place_to_link_to(String code) {
        assertPlace("refusals", code);
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_a_place_to_link_to(FindingCode finding) {
        assertPlace("comparison", finding.code());
    }

    private static void assertPlace(String name, String code) {
        var html = text(read(FOLDER.resolve(name + ".md"))).html();
        assertTrue(html.contains("<code id=\"" + code + "\">"), code);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_method_is_a_page_with_one_title_and_links_that_lead_somewhere(Path file) throws IOException {
        var html = text(read(file)).html();
        assertEquals(1, html.split("<h1", -1).length - 1, html);
        var names = files().stream()
                .map(each -> each.getFileName().toString().replace(".md", ""))
                .toList();
        Pattern.compile("/help/methods\\?name=([a-z-]+)")
                .matcher(html)
                .results()
                .forEach(link -> assertTrue(names.contains(link.group(1)), link.group()));
    }
}
