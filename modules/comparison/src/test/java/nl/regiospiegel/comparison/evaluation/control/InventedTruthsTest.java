package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.control.InventedCountry;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known to be true in the invented country: found in A, not found in B, refused in C. */
class InventedTruthsTest {

    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.SEED);
    private static final double SMALL = 0.05;

    private static EvaluationResult evaluated(String region, String indicator, StudyMethod method) {
        var regions = RealRegions.invented();
        var asked = regions.stream()
                .filter(each -> each.id().value().equals(region))
                .findFirst()
                .orElseThrow();
        var studies = Studies.of(asked)
                .beside(regions.stream().filter(each -> !each.equals(asked)).toArray(ComparedRegion[]::new))
                .indicator(indicator)
                .method(method)
                .breaks(breaks(indicator));
        var halves = COUNTRY.counted().get(new IndicatorCode(indicator));
        for (int town = 0; town < halves.size(); town++) {
            studies.area(COUNTRY.towns().get(town).code().value());
            for (int t = 0; t < halves.get(town).size(); t++) {
                var counted = halves.get(town).get(t);
                studies.figure(
                        COUNTRY.towns().get(town).code().value(),
                        Studies.FIRST.plus(t),
                        Studies.counted(counted.numerator(), counted.denominator()));
            }
        }
        return studies.evaluate();
    }

    private static SeriesBreak[] breaks(String indicator) {
        var all = RealRegions.invented().stream()
                .flatMap(region -> region.municipalities(LocalDate.of(2026, 11, 22)).stream())
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        return new SeriesBreaks().affecting(new IndicatorCode(indicator), all).toArray(SeriesBreak[]::new);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void the_effect_in_a_is_found(StudyMethod method) {
        for (var indicator : List.of("VERW-HA", "VERW-GEM")) {
            var effect = assertInstanceOf(CaseEffect.class, evaluated("voorbeeldregio-a", indicator, method));
            assertEquals(12, effect.study().before());
            assertTrue(effect.test().counted() >= 19);
            assertTrue(effect.p().orElseThrow() <= SMALL, () -> indicator + " " + effect.p());
            assertEquals(indicator.equals("VERW-HA") ? -0.08 : 0.09, effect.effect(), 0.025);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void nothing_is_found_in_b(StudyMethod method) {
        for (var indicator : List.of("VERW-HA", "VERW-GEM", "HERH")) {
            var effect = assertInstanceOf(CaseEffect.class, evaluated("voorbeeldregio-b", indicator, method));
            assertTrue(effect.p().orElseThrow() > SMALL, () -> indicator + " " + effect.p());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERW-HA", "VERW-GEM", "HERH", "GEB-JH"})
    void c_is_refused_because_of_its_break(String indicator) {
        for (var method : List.of(StudyMethod.BEFORE_AFTER, StudyMethod.SYNTHETIC_CONTROL)) {
            var refused = assertInstanceOf(RefusedStudy.class, evaluated("voorbeeldregio-c", indicator, method));
            assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, refused.code());
        }
    }

    @Test
    void together_c_is_left_out_and_no_donor_belongs_to_a_region() {
        var effect = assertInstanceOf(
                StaggeredEffect.class, evaluated("voorbeeldregio-a", "VERW-HA", StudyMethod.STAGGERED));
        assertEquals(
                List.of("voorbeeldregio-c"),
                effect.without().stream()
                        .map(each -> each.region().id().value())
                        .toList());
        var own = Set.of("VB0101", "VB0201", "VB0202", "VB0203", "VB0301", "VB0302");
        assertTrue(effect.study().donors().stream()
                .noneMatch(area -> own.contains(area.code().value())));
        assertTrue(effect.permutation().isPresent());
    }
}
