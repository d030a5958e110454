package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.period.entity.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timelines as configured, the register of breaks as shipped, and figures as if all had been published. */
class RealTrapsTest {

    private static Studies leidseRegio() {
        return Studies.of(RealRegions.region("leidse-regio"))
                .values("GM0546", Studies.LEVEL)
                .values("GM0547", Studies.LEVEL)
                .values("GM0579", Studies.LEVEL)
                .values("GM0638", Studies.LEVEL)
                .donors(25);
    }

    private static Studies mvs() {
        return Studies.of(RealRegions.region("mvs"))
                .values("GM0556", Studies.LEVEL)
                .values("GM0606", Studies.LEVEL)
                .values("GM0622", Studies.LEVEL)
                .donors(25);
    }

    @ParameterizedTest
    @EnumSource(
            value = StudyMethod.class,
            names = {"BEFORE_AFTER", "DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL"})
    void leidse_regio_has_no_clean_period_before_its_start(StudyMethod method) {
        var refused = assertInstanceOf(
                RefusedStudy.class, leidseRegio().method(method).evaluate());
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, refused.code());
        var around = refused.study().around();
        assertEquals("2021HJ01 2021HJ02", Studies.codes(around.excluded().stream()));
        var ends = assertInstanceOf(RunEnd.AtBreak.class, around.beforePreRun());
        assertEquals("population-2021", ends.seriesBreak().id());
        assertEquals(
                List.of(
                        Instead.of(Instead.Kind.LEVEL),
                        new Instead(Instead.Kind.TREND, Period.halfYear(2022, 1)),
                        Instead.of(Instead.Kind.MODELS)),
                refused.instead());
    }

    @Test
    void that_holds_without_any_figure_too() {
        var refused = assertInstanceOf(
                RefusedStudy.class,
                Studies.of(RealRegions.region("leidse-regio")).evaluate());
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, refused.code());
        assertTrue(refused.instead().contains(Instead.of(Instead.Kind.FIGURES)));
    }

    @Test
    void mvs_has_four_clean_periods_and_two_where_the_residence_principle_blocks() {
        var effect = assertInstanceOf(
                CaseEffect.class,
                mvs().method(StudyMethod.DIFFERENCE_IN_DIFFERENCES).evaluate());
        assertEquals("2021HJ01 2021HJ02 2022HJ01 2022HJ02", Studies.codes(effect.study().around().preRun().stream()));
        assertEquals("2023HJ01", Studies.codes(effect.study().around().excluded().stream()));
        var residential = assertInstanceOf(
                Picture.class,
                mvs().indicator("GEB-VERBL")
                        .method(StudyMethod.SYNTHETIC_CONTROL)
                        .evaluate());
        assertEquals(Picture.Reason.TOO_FEW_PREPERIODS, residential.reason());
        assertEquals(2, residential.study().before());
        assertNull(residential.means());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERW-HA:6", "GEB-VERBL:4"})
    void den_haag_has_six_and_four(String expected) {
        var parts = expected.split(":");
        var result = Studies.of(RealRegions.region("den-haag"))
                .indicator(parts[0])
                .values("GM0518", Studies.LEVEL)
                .donors(25)
                .evaluate();
        assertEquals(
                Integer.parseInt(parts[1]),
                assertInstanceOf(CaseEffect.class, result).study().before());
    }

    @Test
    void without_figures_of_its_municipalities_mvs_is_told_what_can_be_said() {
        var refused = assertInstanceOf(
                RefusedStudy.class,
                Studies.of(RealRegions.region("mvs")).donors(25).evaluate());
        assertEquals(RefusalCode.NO_FIGURE, refused.code());
        assertEquals(List.of(Instead.of(Instead.Kind.FIGURES), Instead.of(Instead.Kind.MODELS)), refused.instead());
    }
}
