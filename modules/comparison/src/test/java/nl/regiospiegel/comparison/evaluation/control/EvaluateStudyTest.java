package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.period.entity.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluateStudyTest {

    private static final Period START = Period.halfYear(2024, 1);

    private static Studies denHaag(int donors, int effect) {
        return Studies.of(RealRegions.region("den-haag"))
                .treated("GM0518", effect, START)
                .donors(donors);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void an_effect_that_is_there_is_found_and_is_the_most_unusual(StudyMethod method) {
        var found = assertInstanceOf(
                CaseEffect.class, denHaag(30, 700).method(method).evaluate());
        assertEquals(0.07, found.effect(), 0.005);
        assertEquals(1, found.rank().orElseThrow());
        assertEquals(1 / 31.0, found.p().orElseThrow(), 1e-12);
        assertTrue(found.range().orElseThrow().lower() > 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void an_effect_that_is_not_there_is_not_found(StudyMethod method) {
        var found =
                assertInstanceOf(CaseEffect.class, denHaag(30, 0).method(method).evaluate());
        assertEquals(0, found.effect(), 0.005);
        assertTrue(found.p().orElseThrow() > 0.05);
        assertTrue(found.range().orElseThrow().lower() < 0);
    }

    @Test
    void fewer_than_nineteen_donors_give_a_rank_and_no_more() {
        var found = assertInstanceOf(CaseEffect.class, denHaag(18, 700).evaluate());
        assertEquals(1, found.rank().orElseThrow());
        assertTrue(found.p().isEmpty());
        assertTrue(found.range().isEmpty());
        var one = assertInstanceOf(CaseEffect.class, denHaag(1, 700).evaluate());
        assertTrue(one.rank().isEmpty());
    }

    @Test
    void before_and_after_only_describes() {
        var picture = assertInstanceOf(
                Picture.class, denHaag(5, 700).method(StudyMethod.BEFORE_AFTER).evaluate());
        assertEquals(Picture.Reason.DESCRIPTIVE_METHOD, picture.reason());
        assertTrue(picture.means().treatedChange() > picture.means().comparisonChange());
    }

    @Test
    void without_donors_there_is_no_estimate() {
        var refused = assertInstanceOf(RefusedStudy.class, denHaag(0, 700).evaluate());
        assertEquals(RefusalCode.TOO_FEW_DONORS, refused.code());
    }

    @Test
    void the_prudence_of_the_method_is_that_of_the_specification_of_methods() {
        assertEquals(4, Prudence.FEWEST_BEFORE);
        assertEquals(8, Prudence.ENOUGH_BEFORE);
        assertEquals(2, Prudence.FEWEST_DONORS_FOR_RANK);
        assertEquals(19, Prudence.FEWEST_DONORS_FOR_P);
    }
}
