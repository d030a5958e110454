package nl.regiospiegel.comparison.funnel.boundary;

import static nl.regiospiegel.comparison.funnel.Funnels.BY_GP;
import static nl.regiospiegel.comparison.funnel.Funnels.area;
import static nl.regiospiegel.comparison.funnel.Funnels.ask;
import static nl.regiospiegel.comparison.funnel.Funnels.counted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** A funnel as a table for machines. */
class FunnelTableTest {

    private static List<Map<String, String>> rows(FunnelComparison comparison) {
        var lines = new String(FunnelTable.of(answer(comparison)).csv(CsvDialect.MACHINE), StandardCharsets.UTF_8)
                .split("\r\n");
        var names = lines[0].split(",", -1);
        return Arrays.stream(lines).skip(1).map(line -> row(names, line)).toList();
    }

    /** No cell of these has a comma but the message, which the tests do not read. */
    private static Map<String, String> row(String[] names, String line) {
        var cells = line.replaceAll("\"[^\"]*\"", "zin").split(",", -1);
        assertEquals(names.length, cells.length, line);
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    private static ComparedFunnel answer(FunnelComparison comparison) {
        var question = comparison.question();
        var locale = Language.DUTCH;
        return new ComparedFunnel(
                "VERW-HA",
                "Via de huisarts",
                "proportion",
                "neutral",
                question.period().code(),
                question.level().code(),
                RegionInComparison.of(question.about().regions(), locale),
                FunnelSpecification.of(question),
                "0.1.0",
                List.of(),
                FunnelAnswer.of(comparison.result(), locale),
                comparison.leftOut().stream()
                        .map(left -> AreaWithoutPlace.of(left, locale))
                        .toList(),
                List.of("2023-10"),
                List.of(),
                Instant.EPOCH,
                "0.1.0");
    }

    @Test
    void every_area_has_a_row_with_its_place_or_the_reason() {
        var areas = List.of(area("GM0001"), area("GM0002"), area("GM0003"), area("GM0004"));
        var rows = rows(ask(
                BY_GP,
                null,
                areas,
                counted("GM0001", 40, 100),
                counted("GM0002", 50, 100),
                counted("GM0003", 120, 200)));
        assertEquals(4, rows.size());
        var low = rows.get(0);
        assertEquals("GM0001", low.get("area"));
        assertEquals("40", low.get("numerator"));
        assertEquals("0.4", low.get("value"));
        assertEquals("below", low.get("standing95"));
        assertEquals("within", low.get("standing998"));
        assertEquals("proportion-funnel", low.get("method"));
        assertEquals("0.525", low.get("baseline"));
        assertEquals("", low.get("refusalCode"));
        assertEquals("gemerkt", rows.get(1).get("regions"));
        var left = rows.get(3);
        assertEquals("GM0004", left.get("area"));
        assertEquals("no-figure", left.get("refusalCode"));
        assertEquals("", left.get("value"));
        assertEquals("", left.get("standing95"));
    }

    @Test
    void without_any_area_the_table_still_says_why() {
        var rows = rows(ask(BY_GP, null, List.of()));
        assertEquals(1, rows.size());
        assertEquals("no-figure", rows.get(0).get("refusalCode"));
        assertEquals("", rows.get(0).get("area"));
        assertTrue(rows.get(0).get("message").length() > 0);
    }

    @Test
    void an_answer_says_with_which_choices_it_was_made() {
        var specification = FunnelSpecification.of(ask(BY_GP, null, List.of()).question());
        assertEquals("areas", specification.baseline());
        assertEquals(List.of(0.95, 0.998), specification.confidences());
        assertEquals("2023-06-30", specification.areasOn().toString());
    }
}
