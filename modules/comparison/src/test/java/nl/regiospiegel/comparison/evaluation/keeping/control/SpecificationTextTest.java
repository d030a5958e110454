package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;
import org.junit.jupiter.api.Test;

class SpecificationTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_was_written_is_read_again_with_nothing_lost() {
        for (var specification : List.of(whole(), bare())) {
            var again = SpecificationText.read(specification.canonical());
            assertEquals(specification, again);
            assertEquals(specification.hash(), again.hash());
        }
    }

    @Test
    void one_of_before_there_were_levels_is_about_municipalities() {
        var older = whole().canonical().replace("\"level\":\"municipality\",", "");
        assertNotEquals(whole().canonical(), older);
        assertEquals(whole(), SpecificationText.read(older));
    }

    private static EvaluationSpecification whole() {
        return new EvaluationSpecification(
                new RegionId("den-haag"),
                new IndicatorCode("VERW-HA"),
                ClockEvent.INTAKE_CUT_OVER,
                StudyMethod.STAGGERED,
                AreaKind.MUNICIPALITY,
                new DonorRule.Listed(List.of(new AreaCode("GM0344"), new AreaCode("GM0363"))),
                Period.parse("2021HJ01").orElseThrow(),
                Period.parse("2025HJ02").orElseThrow(),
                new Window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)),
                ComparisonGroup.NOT_YET_TREATED,
                2.5,
                7,
                DAY);
    }

    private static EvaluationSpecification bare() {
        return new EvaluationSpecification(
                new RegionId("mvs"),
                new IndicatorCode("GEB-JH"),
                ClockEvent.CONTRACT_START,
                StudyMethod.SYNTHETIC_CONTROL,
                AreaKind.YOUTH_REGION,
                new DonorRule.SamePart(),
                null,
                null,
                null,
                ComparisonGroup.NEVER_TREATED,
                null,
                EvaluationSpecification.SEED,
                DAY);
    }
}
