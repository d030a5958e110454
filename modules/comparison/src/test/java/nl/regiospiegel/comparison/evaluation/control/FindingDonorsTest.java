package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

class FindingDonorsTest {

    private static final Period START = Period.halfYear(2024, 1);
    private static final LocalText CHANGED = new LocalText("Anders ingekocht.", "Bought differently.");

    private static Studies denHaag() {
        return Studies.of(RealRegions.region("den-haag"))
                .treated("GM0518", 0, START)
                .donors(4);
    }

    private static KnownSwitch switched(String area, String day) {
        var source = new SeriesBreaks().all().get(0).source();
        return new KnownSwitch(new AreaCode(area), LocalDate.parse(day), CHANGED, source);
    }

    private static Study study(Studies studies) {
        return new BuildingStudy(studies.material()).build();
    }

    private static List<String> left(Study study) {
        return study.leftOut().stream()
                .map(each -> each.area().code() + " " + each.reason().code())
                .toList();
    }

    @Test
    void the_region_itself_is_no_donor_and_no_area_left_out() {
        var study = study(denHaag());
        assertEquals(4, study.donors().size());
        assertEquals(List.of(), left(study));
    }

    @Test
    void municipalities_of_other_regions_of_the_product_are_left_out() {
        var study = study(denHaag()
                .beside(RealRegions.region("mvs"))
                .values("GM0606", Studies.LEVEL)
                .values("GM0622", Studies.LEVEL));
        assertEquals(List.of("GM0606 region-of-product", "GM0622 region-of-product"), left(study));
    }

    @Test
    void an_area_that_switched_during_the_study_is_left_out_with_the_source() {
        var study = study(denHaag().switched(switched("GM8002", "2023-01-01")));
        assertEquals(List.of("GM8002 known-switch"), left(study));
        var left = study.leftOut().get(0);
        assertEquals("Is zelf overgegaan op 1 januari 2023. Anders ingekocht.", left.message(Language.DUTCH));
        assertEquals("waarstaatjegemeente-trendbreuk", left.source().id());
    }

    @Test
    void one_that_switched_before_it_or_after_it_stays() {
        var study =
                study(denHaag().switched(switched("GM8002", "2021-01-01")).switched(switched("GM8003", "2026-01-01")));
        assertEquals(List.of(), left(study));
    }

    @Test
    void a_switch_of_a_youth_region_is_one_of_all_its_municipalities() {
        var material = denHaag().switched(switched("JZ18", "2022-01-01")).material();
        var within =
                new Area(new AreaCode("GM8001"), "Gebied", Area.Validity.UNKNOWN, List.of(new AreaCode("JZ18")), false);
        var moved = new StudyMaterial(
                material.specification(),
                material.indicator(),
                material.region(),
                List.of(),
                Stream.concat(Stream.of(within), material.areas().stream().filter(area -> !area.code()
                                .equals(within.code())))
                        .toList(),
                material.chosen(),
                material.figures(),
                material.breaks(),
                material.switches(),
                List.of());
        assertEquals(List.of("GM8001 known-switch"), left(new BuildingStudy(moved).build()));
    }

    @Test
    void an_area_without_every_figure_of_the_runs_is_left_out() {
        var values = Studies.LEVEL.clone();
        values[12] = -1;
        var study = study(denHaag().values("GM7000", values));
        assertEquals(List.of("GM7000 no-figure"), left(study));
        assertEquals("Heeft geen landelijk cijfer over 1e halfjaar 2022.", message(study.leftOut()));
        var before = Studies.LEVEL.clone();
        before[3] = -1;
        assertEquals(List.of(), left(study(denHaag().values("GM7000", before))));
    }

    @Test
    void what_a_region_publishes_of_itself_makes_no_donor() {
        var values = Studies.LEVEL.clone();
        values[12] = -1;
        var study = study(denHaag().values("GM7000", values).own("GM7000", Period.halfYear(2022, 1), 3_000));
        assertEquals(List.of("GM7000 no-figure"), left(study));
    }

    @Test
    void the_register_of_switches_has_sources_and_says_what_changed() {
        var known = new KnownSwitches().all();
        assertTrue(known.size() >= 2);
        known.forEach(each -> {
            assertTrue(each.source().url().startsWith("https://"), each.area().value());
            assertTrue(!each.explanation().nl().isBlank()
                    && !each.explanation().en().isBlank());
        });
    }

    @Test
    void a_rule_chooses_before_anything_is_left_out() {
        var material = denHaag().material();
        var region = material.region();
        var all = List.of(
                area("GM0518", "JZ24", "LD03"),
                area("GM0503", "JZ24", "LD03"),
                area("GM0599", "JZ29", "LD03"),
                area("GM0014", "JZ01", "LD01"));
        assertEquals(4, chosen(material.specification().donors(), region, all).size());
        assertEquals(
                List.of("GM0518", "GM0503"),
                chosen(DonorRule.parse("youth-region").orElseThrow(), region, all));
        assertEquals(
                List.of("GM0518", "GM0503", "GM0599"),
                chosen(DonorRule.parse("part-of-country").orElseThrow(), region, all));
        assertEquals(
                List.of("GM0014", "GM0599"),
                chosen(DonorRule.parse("GM0599,GM0014").orElseThrow(), region, all));
    }

    private static List<String> chosen(DonorRule rule, ComparedRegion region, List<Area> all) {
        var own = region.municipalities(Studies.DAY).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        return ChoosingDonors.choose(rule, own, all).stream()
                .map(AreaCode::value)
                .toList();
    }

    private static Area area(String code, String youthRegion, String part) {
        return new Area(
                new AreaCode(code),
                code,
                Area.Validity.UNKNOWN,
                List.of(new AreaCode(youthRegion), new AreaCode(part)),
                false);
    }

    private static String message(List<LeftOutArea> left) {
        return left.get(0).message(Language.DUTCH);
    }
}
