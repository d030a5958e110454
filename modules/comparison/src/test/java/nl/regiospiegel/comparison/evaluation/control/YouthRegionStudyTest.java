package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.control.InventedCountry;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.Town;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The youth region around a region as the unit that switched, though only a part of it did. */
class YouthRegionStudyTest {

    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.SEED);
    private static final List<List<Counted>> COUNTED = COUNTRY.counted().get(new IndicatorCode("VERW-HA"));
    private static final double SMALL = 0.05;

    /** The invented country as it is: a youth region has what its municipalities have together. */
    private static Studies invented(String region, StudyMethod method) {
        var regions = RealRegions.invented();
        var asked = regions.stream()
                .filter(each -> each.id().value().equals(region))
                .findFirst()
                .orElseThrow();
        var studies = Studies.of(asked)
                .beside(regions.stream().filter(each -> !each.equals(asked)).toArray(ComparedRegion[]::new))
                .level(AreaKind.YOUTH_REGION)
                .method(method)
                .breaks(new SeriesBreaks()
                        .withInvented().stream()
                                .filter(SeriesBreak::demonstration)
                                .toArray(SeriesBreak[]::new));
        COUNTRY.towns()
                .forEach(town ->
                        studies.lying(town.code().value(), town.youthRegion().value()));
        COUNTRY.towns().stream().map(Town::youthRegion).distinct().forEach(area -> together(studies, area));
        return studies;
    }

    private static void together(Studies studies, AreaCode area) {
        var towns = COUNTRY.towns();
        IntStream.range(0, COUNTED.get(0).size()).forEach(t -> {
            var sum = IntStream.range(0, towns.size())
                    .filter(town -> towns.get(town).youthRegion().equals(area))
                    .mapToObj(town -> COUNTED.get(town).get(t))
                    .reduce(Counted::plus)
                    .orElseThrow();
            studies.figure(area.value(), Studies.FIRST.plus(t), Studies.counted(sum.numerator(), sum.denominator()));
        });
    }

    private static List<String> findings(EvaluationResult result) {
        return EvaluationFindings.of(result, Language.DUTCH).stream()
                .map(Finding::code)
                .toList();
    }

    private static String said(EvaluationResult result, String code) {
        return EvaluationFindings.of(result, Language.DUTCH).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message(Language.DUTCH))
                .findFirst()
                .orElse("nothing");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void the_effect_in_a_is_thinned_out_in_its_youth_region(StudyMethod method) {
        var whole = invented("voorbeeldregio-a", method);
        var effect = assertInstanceOf(CaseEffect.class, whole.evaluate());
        assertEquals(Composition.YOUTH_REGION, effect.study().unit().composition());
        assertEquals(List.of(new AreaCode("VJ01")), effect.study().unit().areas());
        assertTrue(
                effect.effect() < 0 && effect.effect() > -0.08, "smaller than the 0.08 built in: " + effect.effect());
        assertTrue(findings(effect).contains("youth-region-part"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENCE_IN_DIFFERENCES", "SYNTHETIC_CONTROL", "SYNTHETIC_DIFFERENCE_IN_DIFFERENCES"})
    void nothing_is_found_around_b(StudyMethod method) {
        var effect = assertInstanceOf(
                CaseEffect.class, invented("voorbeeldregio-b", method).evaluate());
        assertTrue(effect.p().orElseThrow() > SMALL, () -> "p " + effect.p());
    }

    @Test
    void donors_are_youth_regions_and_none_of_them_has_a_part_of_a_region() {
        var effect = assertInstanceOf(
                CaseEffect.class,
                invented("voorbeeldregio-a", StudyMethod.SYNTHETIC_CONTROL).evaluate());
        var donors = effect.study().donorCodes();
        assertTrue(donors.stream().allMatch(code -> code.kind() == AreaKind.YOUTH_REGION));
        assertFalse(donors.contains(new AreaCode("VJ01")));
        assertEquals(
                List.of("VJ02 region-of-product", "VJ03 region-of-product"),
                effect.study().leftOut().stream()
                        .map(left -> left.area().code() + " " + left.reason().code())
                        .toList());
    }

    @Test
    void c_is_refused_because_its_break_runs_through_the_youth_region_too() {
        var refused = assertInstanceOf(
                RefusedStudy.class,
                invented("voorbeeldregio-c", StudyMethod.SYNTHETIC_CONTROL).evaluate());
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, refused.code());
    }

    private static Studies denHaag() {
        return Studies.of(RealRegions.region("den-haag"))
                .level(AreaKind.YOUTH_REGION)
                .breaks()
                .lying("GM0518", "JZ24")
                .lying("GM0503", "JZ24")
                .lying("GM0626", "JZ24")
                .lying("GM0599", "JZ29")
                .lying("GM0606", "JZ29")
                .lying("GM0014", "JZ01")
                .values("JZ24", Studies.LEVEL)
                .values("JZ29", Studies.LEVEL)
                .values("JZ01", Studies.LEVEL);
    }

    @Test
    void how_much_of_the_youth_region_the_region_is_is_said() {
        var without = denHaag().evaluate();
        assertTrue(
                said(without, "youth-region-part")
                        .startsWith("Den Haag is 1 van de 3 gemeenten van Gebied JZ24. De rest"),
                said(without, "youth-region-part"));
        var with = denHaag().values("GM0518", Studies.LEVEL).evaluate();
        assertTrue(
                said(with, "youth-region-part").contains("Dat is 100 procent van de noemer."),
                said(with, "youth-region-part"));
    }

    @Test
    void another_switch_within_it_is_told_and_one_within_a_donor_drops_that_donor() {
        var moved = new LocalText("Voorschoten ging over.", "Voorschoten moved.");
        var own = denHaag()
                .switched(new KnownSwitch(new AreaCode("GM0626"), LocalDate.of(2023, 1, 1), moved, null))
                .evaluate();
        assertTrue(said(own, "youth-region-other-switch").endsWith("Voorschoten ging over."));
        var other = denHaag()
                .switched(new KnownSwitch(new AreaCode("GM0606"), LocalDate.of(2023, 1, 1), moved, null))
                .evaluate();
        assertEquals(
                List.of("JZ29 known-switch"),
                other.study().leftOut().stream()
                        .map(left -> left.area().code() + " " + left.reason().code())
                        .toList());
        assertFalse(findings(other).contains("youth-region-other-switch"));
    }

    @Test
    void a_break_in_a_part_of_the_youth_region_cuts_its_series() {
        var half = new SeriesBreak(
                "breuk",
                LocalDate.of(2023, 7, 1),
                new LocalText("Anders geteld", "Counted otherwise"),
                new LocalText("Anders geteld", "Counted otherwise"),
                BreakKind.METHOD,
                BreakEffect.UNEVEN,
                Map.of(new IndicatorCode("VERW-HA"), BreakConsequence.BLOCKS),
                Set.of(new AreaCode("GM0503")),
                null);
        assertEquals(1, denHaag().breaks(half).evaluate().study().before());
        assertEquals(16, denHaag().evaluate().study().before());
    }

    @Test
    void every_youth_region_known_to_have_a_part_of_another_region_is_no_donor() {
        var study = denHaag()
                .beside(RealRegions.region("mvs"))
                .lying("GM0556", "JZ29")
                .area("GM0622") // of the same region, and nobody knows where it lies
                .evaluate()
                .study();
        assertEquals(
                List.of("JZ29 region-of-product"),
                study.leftOut().stream()
                        .map(left -> left.area().code() + " " + left.reason().code())
                        .toList());
        assertEquals(List.of(new AreaCode("JZ01")), study.donorCodes());
    }

    @Test
    void a_region_that_is_not_known_to_lie_in_one_youth_region_is_refused() {
        var unknown = Studies.of(RealRegions.region("den-haag"))
                .level(AreaKind.YOUTH_REGION)
                .area("GM0518")
                .values("JZ24", Studies.LEVEL);
        assertEquals(
                RefusalCode.MEMBERSHIP_UNKNOWN,
                assertInstanceOf(RefusedStudy.class, unknown.evaluate()).code());
        var two = Studies.of(RealRegions.region("mvs"))
                .level(AreaKind.YOUTH_REGION)
                .lying("GM0556", "JZ29")
                .lying("GM0606", "JZ29")
                .lying("GM0622", "JZ24");
        assertEquals(
                RefusalCode.MEMBERSHIP_UNKNOWN,
                assertInstanceOf(RefusedStudy.class, two.evaluate()).code());
    }

    @Test
    void a_rule_that_looks_at_larger_areas_is_refused_where_it_is_not_known_in_which_the_region_lies() {
        var refused = assertInstanceOf(
                RefusedStudy.class,
                Studies.of(RealRegions.region("den-haag"))
                        .breaks()
                        .values("GM0518", Studies.LEVEL)
                        .donors(4)
                        .around(new DonorRule.SamePart())
                        .evaluate());
        assertEquals(RefusalCode.MEMBERSHIP_UNKNOWN, refused.code());
        assertEquals(Instead.Kind.MORE_DONORS, refused.instead().get(0).kind());
    }

    @Test
    void without_figures_of_the_region_itself_those_around_it_are_offered() {
        var around = denHaag().level(AreaKind.MUNICIPALITY);
        var refused = assertInstanceOf(RefusedStudy.class, around.evaluate());
        assertEquals(RefusalCode.NO_FIGURE, refused.code());
        assertEquals(Instead.Kind.YOUTH_REGION, refused.instead().get(0).kind());
    }
}
