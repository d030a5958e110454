package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;
import nl.regiospiegel.statistics.evaluation.GroupEffect;
import org.junit.jupiter.api.Test;

/** All regions that switched together, with figures as if all had been published. */
class EvaluateStaggeredTest {

    private static Studies three(String indicator, int effect, int donors) {
        var early = Period.halfYear(2023, 1);
        return Studies.of(RealRegions.region("den-haag"))
                .method(StudyMethod.STAGGERED)
                .indicator(indicator)
                .beside(RealRegions.region("mvs"), RealRegions.region("leidse-regio"))
                .treated("GM0518", effect, Period.halfYear(2024, 1))
                .treated("GM0556", effect, early)
                .treated("GM0606", effect, early)
                .treated("GM0622", effect, early)
                .donors(donors);
    }

    private static StaggeredEffect found(Studies studies) {
        return assertInstanceOf(StaggeredEffect.class, studies.evaluate());
    }

    @Test
    void an_effect_in_all_regions_is_found_in_the_whole() {
        var effect = found(three("VERW-HA", 700, 25));
        assertEquals(0.07, effect.effects().overall().orElseThrow(), 0.006);
        assertTrue(effect.permutation().orElseThrow().p() <= 0.05);
        assertEquals(
                List.of("2023HJ01", "2024HJ01"),
                effect.effects().groups().stream()
                        .map(group -> effect.study()
                                .periods()
                                .get(0)
                                .plus(group.start())
                                .code())
                        .toList());
        assertTrue(effect.effects().groups().stream().allMatch(GroupEffect::counted));
    }

    @Test
    void an_effect_that_is_not_there_is_not_found() {
        var effect = found(three("VERW-HA", 0, 25));
        assertEquals(0, effect.effects().overall().orElseThrow(), 0.006);
        assertTrue(effect.permutation().orElseThrow().p() > 0.05);
    }

    @Test
    void a_region_without_a_clean_period_is_named_with_the_reason() {
        var effect = found(three("VERW-HA", 700, 25));
        assertEquals(1, effect.without().size());
        assertEquals("leidse-regio", effect.without().get(0).region().id().value());
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, effect.without().get(0).reason());
    }

    @Test
    void counts_that_may_be_added_make_one_unit_and_others_a_group() {
        assertEquals(List.of("mvs"), mvs(found(three("VERW-HA", 700, 25))).units());
        assertEquals(
                List.of("GM0556", "GM0622", "GM0606"),
                mvs(found(three("GEB-JH", 700, 25))).units());
    }

    private static StaggeredEffect.RegionInGroup mvs(StaggeredEffect effect) {
        return effect.regions().stream()
                .filter(each -> each.region().id().value().equals("mvs"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_group_that_falls_short_is_shown_and_does_not_count() {
        var effect = found(three("GEB-VERBL", 700, 25));
        var short1 = effect.effects().groups().get(0);
        assertFalse(short1.counted());
        assertEquals(3, short1.units());
        assertEquals(
                effect.effects().groups().get(1).effect().getAsDouble(),
                effect.effects().overall().orElseThrow(),
                1e-12);
        assertTrue(EvaluationFindings.of(effect, Language.DUTCH).stream()
                .map(Finding::code)
                .anyMatch("groups-not-counted"::equals));
    }

    @Test
    void fewer_than_nineteen_others_give_no_p() {
        assertEquals(Optional.empty(), found(three("VERW-HA", 700, 18)).permutation());
    }

    @Test
    void whom_to_compare_with_can_be_chosen() {
        var never = found(three("VERW-HA", 700, 25));
        var notYet = found(three("VERW-HA", 700, 25).comparison(ComparisonGroup.NOT_YET_TREATED));
        assertEquals(25, never.effects().cells().get(0).comparisonUnits());
        assertEquals(26, notYet.effects().cells().get(0).comparisonUnits());
    }

    @Test
    void with_nobody_to_compare_there_is_a_refusal() {
        var refused =
                assertInstanceOf(RefusedStudy.class, three("VERW-HA", 700, 0).evaluate());
        assertEquals(RefusalCode.TOO_FEW_DONORS, refused.code());
        var alone = assertInstanceOf(
                RefusedStudy.class,
                Studies.of(RealRegions.region("leidse-regio"))
                        .method(StudyMethod.STAGGERED)
                        .donors(25)
                        .evaluate());
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, alone.code());
    }
}
