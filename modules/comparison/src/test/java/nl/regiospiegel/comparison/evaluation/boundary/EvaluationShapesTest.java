package nl.regiospiegel.comparison.evaluation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

class EvaluationShapesTest {

    private static final Period START = Period.halfYear(2024, 1);

    private static Studies denHaag(int donors) {
        return Studies.of(RealRegions.region("den-haag"))
                .treated("GM0518", 700, START)
                .donors(donors);
    }

    private static EvaluationAnswer answer(EvaluationResult result, Locale locale) {
        return ShapingEvaluation.of(result, locale, List.of(), Instant.EPOCH, "0.1.0");
    }

    private static List<String> findings(EvaluationAnswer answer) {
        return answer.findings().stream().map(OutcomeFinding::code).toList();
    }

    @Test
    void an_effect_says_how_it_was_made_and_what_limits_it() {
        var answer = answer(denHaag(20).evaluate(), Language.DUTCH);
        var effect = assertInstanceOf(EstimatedEffect.class, answer.result());
        assertEquals(1, effect.rank());
        assertEquals(1 / 21.0, effect.p(), 1e-12);
        assertEquals(20, effect.placebos().size());
        assertTrue(findings(answer)
                .containsAll(List.of("donors-unknown", "one-treated-unit", "few-preperiods", "window-assumed")));
        assertFalse(findings(answer).contains("few-donors"));
        assertEquals(
                1, answer.donors().stream().mapToDouble(DonorAnswer::weight).sum(), 1e-9);
        assertEquals(denHaag(20).specification().hash(), answer.hash());
    }

    @Test
    void the_course_marks_what_takes_part() {
        var panel = answer(denHaag(20).evaluate(), Language.DUTCH).panel();
        assertEquals(20, panel.size());
        assertEquals(
                "outside pre excluded post",
                String.join(
                        " ", panel.stream().map(PanelPeriod::phase).distinct().toList()));
        var excluded = panel.stream()
                .filter(period -> period.phase().equals("excluded"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, excluded.eventTime());
        assertEquals(excluded.treated() - excluded.comparison(), excluded.gap(), 1e-12);
    }

    @Test
    void few_donors_are_said_and_leave_p_and_range_empty() {
        var answer = answer(denHaag(5).evaluate(), Language.DUTCH);
        var effect = assertInstanceOf(EstimatedEffect.class, answer.result());
        assertNotNull(effect.rank());
        assertNull(effect.p());
        assertNull(effect.placeboLower());
        assertTrue(findings(answer).contains("few-donors"));
    }

    @Test
    void a_refusal_names_what_lies_in_the_way_and_what_can_be_asked() {
        var answer = answer(Studies.of(RealRegions.region("leidse-regio")).evaluate(), Language.DUTCH);
        var refused = assertInstanceOf(RefusedEvaluationAnswer.class, answer.result());
        assertEquals("no-clean-preperiod", refused.refusalCode());
        var reasons = String.join(" ", refused.reasons());
        assertTrue(reasons.contains("1 juli 2021"), reasons);
        assertTrue(reasons.contains("1e halfjaar 2021 – 2e halfjaar 2021"), reasons);
        assertTrue(reasons.contains("Meer aanbieders leveren gegevens vanaf 2021"), reasons);
        assertTrue(reasons.contains("Nieuw woonplaatsbeginsel"), reasons);
        assertEquals(
                List.of("level", "trend", "figures", "models"),
                refused.instead().stream()
                        .map(RefusedEvaluationAnswer.InsteadAnswer::kind)
                        .toList());
        assertEquals("2022HJ01", refused.instead().get(1).from());
        assertTrue(answer.findings().stream()
                .filter(finding -> finding.code().equals("series-break"))
                .anyMatch(finding -> finding.severity().equals("blocks")));
    }

    @Test
    void every_answer_exists_in_both_languages_and_as_json() throws Exception {
        var results = Stream.concat(
                        Stream.of(StudyMethod.values())
                                .map(method -> denHaag(20).method(method).evaluate()),
                        Stream.of(
                                Studies.of(RealRegions.region("leidse-regio")).evaluate(),
                                Studies.of(RealRegions.region("mvs")).donors(3).evaluate(),
                                denHaag(0).evaluate()))
                .toList();
        try (var json = JsonbBuilder.create(new JsonbConfig().withNullValues(true))) {
            for (var result : results) {
                for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
                    var written = json.toJson(answer(result, language));
                    assertTrue(written.contains("\"kind\":\""), written);
                    assertFalse(written.contains("{0}"), written);
                }
            }
        }
    }

    @Test
    void the_table_has_a_row_for_everything() {
        var answer = answer(denHaag(20).evaluate(), Language.DUTCH);
        var table = text(EvaluationTable.of(answer), CsvDialect.MACHINE);
        var rows = table.lines().map(line -> line.split(",", 2)[0]).toList();
        assertEquals("row", rows.get(0));
        assertEquals(1, rows.stream().filter("result"::equals).count());
        assertEquals(20, rows.stream().filter("period"::equals).count());
        assertEquals(20, rows.stream().filter("donor"::equals).count());
        assertEquals(20 * 20, rows.stream().filter("placebo"::equals).count());
        assertTrue(rows.contains("sensitivity"));
        assertTrue(table.contains(answer.hash()));
    }

    @Test
    void the_table_that_was_kept_is_written_for_a_dutch_spreadsheet_as_a_fresh_one() {
        for (var donors : List.of(0, 20)) {
            var table = EvaluationTable.of(answer(denHaag(donors).evaluate(), Language.DUTCH));
            var kept = KeptTable.of(text(table, CsvDialect.MACHINE));
            assertEquals(text(table, CsvDialect.SPREADSHEET), text(kept, CsvDialect.SPREADSHEET));
            assertEquals(text(table, CsvDialect.MACHINE), text(kept, CsvDialect.MACHINE));
        }
    }

    private static String text(AnswerTable<?> table, CsvDialect dialect) {
        return new String(table.csv(dialect), StandardCharsets.UTF_8);
    }
}
