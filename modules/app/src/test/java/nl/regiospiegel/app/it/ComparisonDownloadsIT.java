package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What leaves the pages of comparison as a file: every answer as a table and as a workbook. */
@RunAsClient
class ComparisonDownloadsIT extends InTheProduct {

    private static final String INVENTED = "indicator=VERW-HA&regions=voorbeeldregio-a,voorbeeldregio-b";
    private static final String REAL = "indicator=VERW-HA&regions=den-haag,mvs";
    private static final String IN_2023 = "&period=2023HJ01";
    private static final String ONE = "indicator=VERW-HA&regions=den-haag";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** One question of each kind, without the address it is asked at. */
    private static final List<String> ANSWERS = List.of(
            "funnel%s?" + REAL + IN_2023,
            "trend%s?" + ONE,
            "control-chart%s?" + ONE,
            "difference%s?" + REAL + IN_2023,
            "outcomes%s?" + REAL + "&benchmark=NL01",
            "overview%s?regions=den-haag,mvs&indicators=referral",
            "side-by-side%s?regions=den-haag,mvs&indicators=referral");

    static Browser official(String account) {
        var browser = new Browser();
        browser.logIn("/identity/login", account, Browser.PASSWORD);
        return browser;
    }

    static ReadWorkbook workbook(Browser reader, String address) {
        var answer = reader.file("/comparison/" + address);
        assertEquals(200, answer.statusCode(), address);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains("spreadsheetml"), address);
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").contains(".xlsx"), address);
        return ReadWorkbook.of(answer.body());
    }

    static String csv(Browser reader, String address) {
        var answer = reader.file("/comparison/" + address);
        assertEquals(200, answer.statusCode(), address);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void every_answer_is_a_table_and_the_same_table_in_a_workbook_that_explains_itself() {
        var reader = official("mvs-reader");
        for (var address : ANSWERS) {
            var csv = csv(reader, address.formatted(".csv"));
            var book = workbook(reader, address.formatted(".xlsx"));
            assertTrue(csv.startsWith("\uFEFF"), address);
            var heading = csv.lines().findFirst().orElseThrow().substring(1);
            assertEquals(List.of(heading.split(";")), book.table().get(0), address);
            assertTrue(book.table().size() > 1, address);
            assertEquals(List.of("Tabel", "Toelichting"), book.names(), address);
            for (var part : List.of(
                    "Gemaakt op (UTC) | 20",
                    "Gemaakt met | Regiospiegel ",
                    "Versie van de rekenkern | ",
                    "Methode | ",
                    "De vraag zoals die is begrepen",
                    "vintageAsOf",
                    "Lees dit eerst | ",
                    "Bronnen | ",
                    "CC BY 4.0")) {
                assertTrue(book.explanation().contains(part), address + ": " + part + book.explanation());
            }
            assertFalse(book.explanation().contains("Fictief"), address);
            assertFalse(book.column("demonstration").contains("true"), address);
        }
    }

    @Test
    void the_words_are_those_of_the_reader_and_the_columns_those_of_the_api() {
        var book = workbook(official("mvs-reader"), "trend.xlsx?" + ONE + "&lang=en");
        assertEquals(List.of("Table", "Explanation"), book.names());
        assertTrue(book.explanation().contains("Read this first"), book.explanation());
        assertTrue(book.table().get(0).contains("refusalCodeRecent"));
    }

    @Test
    void invented_figures_are_marked_in_every_row_and_on_the_explanation() {
        var reader = official("voorbeeldregio-a-reader");
        for (var address : List.of(
                "funnel.xlsx?" + INVENTED + IN_2023,
                "trend.xlsx?indicator=VERW-HA&regions=voorbeeldregio-a",
                "control-chart.xlsx?indicator=VERW-HA&regions=voorbeeldregio-a",
                "difference.xlsx?" + INVENTED + IN_2023,
                "outcomes.xlsx?" + INVENTED,
                "overview.xlsx?regions=voorbeeldregio-a&benchmark=VB01",
                "side-by-side.xlsx?regions=voorbeeldregio-a,voorbeeldregio-b&indicators=referral",
                "models.xlsx?regions=voorbeeldregio-a",
                "timelines.xlsx?regions=voorbeeldregio-a")) {
            var book = workbook(reader, address);
            assertEquals(Set.of("true"), Set.copyOf(book.column("demonstration")), address);
            assertTrue(book.explanation().contains("Fictief | Alle cijfers"), address);
        }
    }

    @Test
    void numbers_leave_as_numbers() {
        var reader = official("mvs-reader");
        var city = workbook(reader, "outcomes.xlsx?" + ONE + "&from=2023HJ01&to=2023HJ01");
        assertEquals("7360", city.column("numerator").get(0));
        assertTrue(
                city.column("value").get(0).startsWith("0.39263"),
                city.column("value").get(0));
        var funnel = workbook(official("voorbeeldregio-a-reader"), "funnel.xlsx?" + INVENTED + IN_2023);
        assertTrue(funnel.table().size() > 300, "areas: " + funnel.table().size());
        assertTrue(funnel.explanation().contains("Methode | proportion-funnel"), funnel.explanation());
        assertTrue(funnel.column("regions").contains("voorbeeldregio-a"));
    }

    @Test
    void a_refusal_is_a_table_that_says_so() {
        var reader = official("mvs-reader");
        var funnel = workbook(reader, "funnel.xlsx?" + ONE + IN_2023);
        assertTrue(funnel.column("message").stream().noneMatch(String::isEmpty));
        assertTrue(funnel.explanation().contains("(too-few-areas)"), funnel.explanation());
        var trend = workbook(reader, "trend.xlsx?" + ONE);
        assertTrue(trend.column("refusalCodeRecent").contains("too-few-points"));
        assertTrue(csv(reader, "control-chart.csv?" + ONE).contains(";too-few-points;"));
        var difference = workbook(reader, "difference.xlsx?" + REAL + IN_2023);
        assertEquals(List.of("no-figure"), difference.column("refusalCode"));
        assertFalse(difference.column("message").get(0).isEmpty());
        assertTrue(difference.explanation().contains("(no-figure)"), difference.explanation());
        assertEquals(
                List.of("not-additive"),
                workbook(reader, "control-chart.xlsx?indicator=GEB-JH&regions=mvs")
                        .column("refusalCodeOfChart")
                        .stream()
                        .distinct()
                        .toList());
    }

    @Test
    void an_evaluation_leaves_as_it_was_kept_with_its_conclusion() {
        var reader = official("voorbeeldregio-a-reader");
        var hash = hash(reader, "region=voorbeeldregio-a&indicator=VERW-HA");
        var book = workbook(reader, "evaluation.xlsx?hash=" + hash);
        assertEquals("result", book.column("row").get(0));
        assertEquals("1", book.column("rank").get(0));
        assertTrue(
                book.column("effect").get(0).startsWith("-0.0"),
                book.column("effect").get(0));
        assertEquals(Set.of("true"), Set.copyOf(book.column("demonstration")));
        for (var part : List.of("Wat het zegt | ", "Methode | synthetic-control", "donors | all", "Fictief | ")) {
            assertTrue(book.explanation().contains(part), part + book.explanation());
        }
        var csv = csv(reader, "evaluation.csv?hash=" + hash);
        assertTrue(csv.startsWith("\uFEFFrow;region;"), csv.substring(0, 40));
        assertTrue(csv.contains(";-0,0"), "decimal commas");
    }

    @Test
    void a_refused_evaluation_says_why_and_what_can_be_asked() {
        var reader = official("voorbeeldregio-c-reader");
        var book =
                workbook(reader, "evaluation.xlsx?hash=" + hash(reader, "region=voorbeeldregio-c&indicator=VERW-HA"));
        assertTrue(
                book.column("code").get(0).contains("no-clean-preperiod"),
                book.column("code").toString());
        assertFalse(book.column("message").get(0).isEmpty());
        assertTrue(book.column("row").contains("instead"));
    }

    /** The mark of an evaluation, once it is there. */
    private static String hash(Browser reader, String question) {
        var deadline = Instant.now().plus(PATIENCE);
        var page = reader.get("/comparison/evaluation?" + question).body();
        while (page.contains("id=\"evaluation-state\"") && Instant.now().isBefore(deadline)) {
            page = reader.get("/comparison/evaluation?" + question).body();
        }
        assertTrue(page.contains("evaluation.xlsx?hash="), page);
        return page.replaceAll("(?s).*evaluation\\.xlsx\\?hash=([0-9a-f]{64}).*", "$1");
    }

    @Test
    void a_stranger_is_sent_to_the_login() {
        for (var address : ANSWERS) {
            for (var form : List.of(".csv", ".xlsx")) {
                var answer = new Browser().get("/comparison/" + address.formatted(form));
                assertEquals(302, answer.statusCode(), address);
                assertTrue(
                        answer.headers().firstValue("Location").orElse("").contains("/identity/login"), address + form);
            }
        }
        var evaluation = new Browser().get("/comparison/evaluation.xlsx?hash=" + "0".repeat(64));
        assertTrue(evaluation.headers().firstValue("Location").orElse("").contains("/identity/login"));
    }

    @Test
    void a_faulty_question_goes_back_to_the_page_that_says_what_is_wrong() {
        var reader = official("mvs-reader");
        for (var address : List.of(
                "funnel.xlsx?indicator=VERW-HA&regions=nergens&period=2023HJ01",
                "funnel.csv?indicator=VERW-HA&regions=mvs&period=gisteren",
                "trend.csv?indicator=NIETS&regions=mvs",
                "control-chart.xlsx?indicator=VERW-HA&regions=mvs&vintageAsOf=gisteren",
                "difference.csv?indicator=VERW-HA&regions=mvs,nergens&period=2023HJ01",
                "outcomes.xlsx?indicator=VERW-HA&regions=nergens",
                "overview.csv?regions=nergens",
                "side-by-side.xlsx?regions=mvs",
                "side-by-side.csv",
                "models.xlsx?regions=nergens",
                "timelines.csv?regions=nergens",
                "access-points.csv?regions=mvs,voorbeeldregio-a",
                "evaluation.xlsx?hash=" + "0".repeat(64))) {
            var answer = reader.get("/comparison/" + address);
            assertEquals(302, answer.statusCode(), address);
            var page = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
            assertTrue(reader.get(page).body().contains("role=\"alert\""), address + " -> " + page);
        }
    }

    @Test
    void what_a_region_kept_to_itself_or_showed_another_is_in_no_file() {
        var owner = new Publishing("mvs");
        var figures = new RawFigures("mvs", "VERW-GEM", "2009JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        Counted.of("GM0606", 4321, 98_765),
                        Counted.of("GM0622", 1234, 87_654),
                        Counted.of("GM0556", 999, 54_321)));
        var files = List.of(
                "trend%s?indicator=VERW-GEM&regions=GM0606&periodKind=year",
                "control-chart%s?indicator=VERW-GEM&regions=GM0606&periodKind=year",
                "difference%s?indicator=VERW-GEM&regions=GM0606,GM0622&period=2009JJ00",
                "funnel%s?indicator=VERW-GEM&regions=mvs&period=2009JJ00",
                "outcomes%s?indicator=VERW-GEM&regions=mvs&periodKind=year");
        for (var file : files) {
            assertFalse(seen("den-haag", file), "not published: " + file);
        }
        var id = owner.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals(200, owner.approve(id).statusCode());
        for (var file : files) {
            assertTrue(seen("den-haag", file), "shown to it: " + file);
            assertFalse(seen("leidse-regio", file), "shown to another: " + file);
        }
    }

    /** Whether the counts are in the table, and then in the workbook too. */
    private static boolean seen(String region, String file) {
        var reader = official(region + "-reader");
        var inTable = csv(reader, file.formatted(".csv")).contains(";98765;");
        assertEquals(
                inTable,
                workbook(reader, file.formatted(".xlsx")).table().stream().anyMatch(row -> row.contains("98765")),
                file);
        return inTable;
    }

    @Test
    void each_part_of_the_page_of_one_indicator_leads_to_its_files() {
        var reader = official("voorbeeldregio-a-reader");
        var page = reader.get("/comparison/outcome?" + INVENTED + "&benchmark=country")
                .body();
        for (var part : List.of("funnel", "trend", "control-chart", "difference", "outcomes")) {
            for (var form : List.of(".csv", ".xlsx")) {
                var start = page.indexOf("href=\"/comparison/" + part + form + "?");
                assertTrue(start > 0, part + form);
                var address = page.substring(start + "href=\"/comparison/".length(), page.indexOf('"', start + 6))
                        .replace("&amp;", "&");
                assertEquals(200, reader.file("/comparison/" + address).statusCode(), address);
            }
        }
        assertTrue(page.contains("<span class=\"rs-visually-hidden\"> van de trechter</span>"));
    }
}
