package nl.regiospiegel.comparison.outcome.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.interval.Confidence;
import org.junit.jupiter.api.Test;

class OutcomeShapesTest {

    private static final Result ESTIMATE =
            new Estimate(0.25, new Limits(0.2, 0.3, 0.95), 1840.0, 7360.0, EstimateMethod.WILSON, null);
    private static final Result WITHOUT_LIMITS = Estimate.published(1e-7, WithoutLimits.NO_COUNTS);
    private static final Result REFUSAL = Refusal.of(RefusalCode.NO_FIGURE, "=Gemeente");
    private static final List<OutcomeLimits> LIMITS = List.of(OutcomeLimits.of(new Limits(-0.1, 1e-9, 0.95)));
    private static final OutcomeDecision DECIDED = new OutcomeDecision(
            BigDecimal.ONE,
            "higher",
            "similar",
            "better",
            "similar",
            new BigDecimal("1E-9"),
            BigDecimal.TEN,
            LIMITS,
            "none",
            null,
            null,
            null);
    private static final OutcomeDecision REFUSED = new OutcomeDecision(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            "a-within-b",
            new OutcomeRest("difference", BigDecimal.ONE, null, null, null, null, null, "no-rest", "“Rest”"),
            "no-figure",
            "Geen cijfer van \"Den Haag\"");

    @Test
    void an_estimate_has_all_its_fields_and_says_what_it_is() throws Exception {
        var json = json(point(ESTIMATE));
        assertTrue(json.contains("\"result\":{"), json);
        for (var field : List.of(
                "\"kind\":\"estimate\"",
                "\"value\":0.25",
                "\"lower\":0.2",
                "\"upper\":0.3",
                "\"confidence\":0.95",
                "\"numerator\":1840,",
                "\"denominator\":7360,",
                "\"method\":\"wilson\"",
                "\"reason\":null")) {
            assertTrue(json.contains(field), field + " in " + json);
        }
    }

    @Test
    void a_refusal_has_a_code_and_a_message_and_no_value() throws Exception {
        var json = json(point(REFUSAL));
        assertTrue(json.contains("\"kind\":\"refusal\"") && json.contains("\"code\":\"no-figure\""), json);
        assertFalse(json.contains("\"value\""), json);
    }

    /** Of its parts JSON-B writes every field by itself; of the point the names of the record stand for them. */
    @Test
    void a_point_is_written_as_json_b_would_write_it() throws Exception {
        for (var decision : Stream.of(DECIDED, REFUSED, null).toList()) {
            for (var result : List.of(ESTIMATE, WITHOUT_LIMITS, REFUSAL)) {
                var point = new OutcomePoint(
                        "2023HJ01", -2, "revised", "2023-10", "mvs", List.of("cbs"), shape(result), true, decision);
                var expected = new TreeMap<>(Map.of(
                        "decision", json(decision),
                        "eventTime", "-2",
                        "excluded", "true",
                        "period", "\"2023HJ01\"",
                        "publishedBy", "\"mvs\"",
                        "result", json(point.result()),
                        "sources", "[\"cbs\"]",
                        "status", "\"revised\"",
                        "vintage", "\"2023-10\""));
                assertEquals(
                        Arrays.stream(OutcomePoint.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .sorted()
                                .toList(),
                        List.copyOf(expected.keySet()));
                assertEquals(
                        expected.entrySet().stream()
                                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                                .collect(Collectors.joining(",", "{", "}")),
                        json(point));
            }
        }
    }

    @Test
    void the_table_for_programs_is_plain_rfc_4180() {
        var lines = csv(CsvDialect.MACHINE, answer()).split("\r\n");
        assertTrue(lines[0].startsWith("indicator,unit,axis,periodKind,region,area,name,partOf,demonstration,period"));
        for (var column : List.of("refusalCode", "status", "vintage", "source", "licence", "demonstration")) {
            assertTrue(List.of(lines[0].split(",")).contains(column), column);
        }
        assertEquals(3, lines.length);
        assertTrue(lines[1].contains(",0.25,0.2,0.3,0.95,1840,7360,wilson,"), lines[1]);
        assertTrue(lines[1].contains(",provisional,2023-10,cbs,CC BY 4.0,"), lines[1]);
        assertTrue(lines[2].contains(",refusal,,,,,,,,,no-figure,"), lines[2]);
    }

    @Test
    void the_table_for_a_dutch_spreadsheet_has_semicolons_decimal_commas_and_a_byte_order_mark() {
        var text = csv(CsvDialect.SPREADSHEET, answer());
        assertTrue(text.startsWith("\uFEFFindicator;unit;"));
        assertTrue(text.contains(";0,25;0,2;0,3;0,95;1840;7360;wilson;"), text);
    }

    @Test
    void no_text_is_ever_a_formula_and_a_number_below_zero_stays_one() {
        for (var dialect : CsvDialect.values()) {
            var text = csv(dialect, answer());
            assertTrue(text.contains("'=Gemeente"), text);
            assertFalse(text.contains(",=Gemeente") || text.contains(";=Gemeente"), text);
        }
        var lines = csv(CsvDialect.MACHINE, answer()).split("\r\n");
        assertTrue(lines[2].contains(",2023HJ01,-2,false,refusal,"), lines[2]);
    }

    @Test
    void large_and_small_numbers_are_written_out() {
        var result = new Estimate(0.00001, new Limits(0, 1, 0.95), 123456789.0, 1e13, EstimateMethod.WILSON, null);
        assertTrue(csv(CsvDialect.MACHINE, answer(result)).contains(",0.00001,0,1,0.95,123456789,10000000000000,"));
        assertTrue(csv(CsvDialect.SPREADSHEET, answer(result)).contains(";0,00001;0;1;0,95;123456789;10000000000000;"));
    }

    private static String csv(CsvDialect dialect, ComparedOutcomes answer) {
        return new String(OutcomeTable.of(answer).csv(dialect), UTF_8);
    }

    private static String json(Object point) throws Exception {
        try (var jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true))) {
            return point == null ? "null" : jsonb.toJson(point);
        }
    }

    private static OutcomePoint point(Result result) {
        return new OutcomePoint(
                "2023HJ01", null, "provisional", "2023-10", null, List.of("cbs"), shape(result), false, null);
    }

    private static OutcomeResult shape(Result result) {
        return OutcomeResult.of(
                new Point(null, null, null, result, result, false, null), Confidence.LEVEL_95, Language.DUTCH);
    }

    private static ComparedOutcomes answer() {
        return answer(ESTIMATE);
    }

    private static ComparedOutcomes answer(Result estimate) {
        var refused = new OutcomePoint("2023HJ01", -2, null, null, null, List.of(), shape(REFUSAL), false, null);
        return new ComparedOutcomes(
                null,
                "VERW-HA",
                "Via de huisarts",
                "proportion",
                "neutral",
                "calendar",
                "half-year",
                "NL01",
                "Nederland",
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        new OutcomeSeries("den-haag", null, "Den Haag", null, false, List.of(point(estimate))),
                        new OutcomeSeries(null, "GM0556", "=Gemeente", "mvs", false, List.of(refused))),
                List.of(),
                Map.of(),
                List.of(),
                "0.1.0",
                List.of("2023-10"),
                List.of(new SourceReference(
                        "cbs", null, "statistics", "Verwijzer", "CBS", "2023-10", null, null, "CC BY 4.0")),
                Instant.EPOCH,
                "0.1.0");
    }
}
