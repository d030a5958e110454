package nl.regiospiegel.comparison.evaluation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** What each kind of row of the table says, and under which columns. */
class EvaluationRowsTest {

    private static final Map<String, Function<EvaluationRow, Object>> COLUMNS = columns();

    private static Map<String, Function<EvaluationRow, Object>> columns() {
        var columns = new LinkedHashMap<String, Function<EvaluationRow, Object>>();
        columns.put("area", EvaluationRow::area);
        columns.put("name", EvaluationRow::name);
        columns.put("period", EvaluationRow::period);
        columns.put("eventTime", EvaluationRow::eventTime);
        columns.put("phase", EvaluationRow::phase);
        columns.put("value", EvaluationRow::value);
        columns.put("comparison", EvaluationRow::comparison);
        columns.put("gap", EvaluationRow::gap);
        columns.put("weight", EvaluationRow::weight);
        columns.put("effect", EvaluationRow::effect);
        columns.put("rank", EvaluationRow::rank);
        columns.put("placebos", EvaluationRow::placebos);
        columns.put("p", EvaluationRow::p);
        columns.put("lower", EvaluationRow::lower);
        columns.put("upper", EvaluationRow::upper);
        columns.put("code", EvaluationRow::code);
        columns.put("message", EvaluationRow::message);
        return columns;
    }

    private static Studies denHaag() {
        return Studies.of(RealRegions.region("den-haag"))
                .treated("GM0518", 700, Period.halfYear(2024, 1))
                .donors(20);
    }

    /** By kind of row, every column under which one of them says something. */
    private static String said(EvaluationResult result) {
        var answer = ShapingEvaluation.of(result, Language.DUTCH, List.of(), Instant.EPOCH, "0.1.0");
        var said = new TreeMap<String, TreeSet<String>>();
        for (var row : EvaluationRows.of(answer)) {
            COLUMNS.entrySet().stream()
                    .filter(column -> Objects.nonNull(column.getValue().apply(row)))
                    .forEach(column -> said.computeIfAbsent(row.kind(), kind -> new TreeSet<>())
                            .add(column.getKey()));
        }
        return said.toString();
    }

    @Test
    void an_effect_with_its_placebos_and_changed_questions() {
        assertEquals(
                "{donor=[area, name, weight], period=[comparison, eventTime, gap, period, phase, value],"
                        + " placebo=[area, code, effect, eventTime, gap, name, period, phase],"
                        + " result=[code, effect, lower, p, placebos, rank, upper],"
                        + " sensitivity=[area, code, effect, message, period]}",
                said(denHaag().evaluate()));
    }

    @Test
    void groups_that_started_apart() {
        assertEquals(
                "{cell=[code, effect, period], donor=[area, name], group=[code, effect, period],"
                        + " period=[eventTime, period, phase, value], result=[code, effect, p]}",
                said(denHaag().method(StudyMethod.STAGGERED).evaluate()));
    }

    @Test
    void a_refusal_and_what_can_be_asked_instead() {
        assertEquals(
                "{instead=[code, message, period], period=[eventTime, period, phase], result=[code, message]}",
                said(Studies.of(RealRegions.region("leidse-regio")).evaluate()));
    }

    @Test
    void the_first_row_has_the_numbers_of_the_answer() {
        var answer = ShapingEvaluation.of(denHaag().evaluate(), Language.DUTCH, List.of(), Instant.EPOCH, "0.1.0");
        var effect = (EstimatedEffect) answer.result();
        var row = EvaluationRows.of(answer).get(0);
        assertEquals(
                List.of(effect.effect(), effect.rank(), effect.placebosCounted(), effect.p()),
                List.of(row.effect(), row.rank(), row.placebos(), row.p()));
        assertEquals(List.of(effect.placeboLower(), effect.placeboUpper()), List.of(row.lower(), row.upper()));
    }
}
