package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.Deflator;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.comparison.evaluation.entity.StudyFigures;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.priceindex.control.PriceIndexes;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.statistics.evaluation.Progress;
import nl.regiospiegel.statistics.evaluation.SensitivityCheck;
import org.junit.jupiter.api.Test;

/** What a study makes of other regions, other units and other questions. */
class StudyVariantsTest {

    private static ComparedRegion starting(String planned, String actual) {
        return new Region("voorbeeld")
                .events(Examples.event("start", EventType.CONTRACT_START, planned, actual))
                .build();
    }

    private static Studies denHaag(int effect) {
        return Studies.of(RealRegions.region("den-haag"))
                .treated("GM0518", effect, Period.halfYear(2024, 1))
                .donors(25);
    }

    private static Studies mvs(String indicator) {
        return Studies.of(RealRegions.region("mvs")).indicator(indicator).donors(25);
    }

    private static CaseEffect effect(Studies studies) {
        return assertInstanceOf(CaseEffect.class, studies.evaluate());
    }

    private static RefusedStudy refused(Studies studies) {
        return assertInstanceOf(RefusedStudy.class, studies.evaluate());
    }

    private static List<String> findings(EvaluationResult result) {
        return EvaluationFindings.of(result, Language.DUTCH).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_region_of_several_is_the_sum_of_what_may_be_added() {
        var period = Period.halfYear(2022, 1);
        var studies = Studies.of(RealRegions.region("mvs"))
                .figure("GM0556", period, Studies.counted(10, 100))
                .figure("GM0606", period, Studies.counted(10, 50))
                .figure("GM0622", period, Studies.counted(100, 250));
        var material = studies.material();
        var unit = material.unit(material.region());
        assertEquals(Composition.SUM, unit.composition());
        assertEquals(0.3, unit.value(material.figures(), period).orElseThrow(), 1e-12);
        var later = period.next();
        var partly = studies.figure("GM0556", later, Studies.counted(10, 100)).material();
        assertTrue(unit.value(partly.figures(), later).isEmpty());
    }

    @Test
    void a_published_total_goes_before_a_sum() {
        var period = Period.halfYear(2022, 1);
        var material = Studies.of(RealRegions.region("mvs"))
                .figure("GM0556", period, Studies.counted(10, 100))
                .figure("GM0606", period, Studies.counted(10, 50))
                .figure("GM0622", period, Studies.counted(100, 250))
                .figure("RG-mvs", period, Studies.counted(125, 400))
                .material();
        var unit = material.unit(material.region());
        assertEquals(Composition.TOTAL, unit.composition());
        assertEquals(0.3125, unit.value(material.figures(), period).orElseThrow(), 1e-12);
        assertEquals(2, material.cutting(List.of(new AreaCode("RG-mvs"))).size());
    }

    @Test
    void what_may_not_be_added_is_a_mean_without_a_rank_and_gets_no_synthetic_control() {
        var start = Period.halfYear(2023, 1);
        var studies = mvs("GEB-JH").treated("GM0556", 700, start).treated("GM0606", 700, start);
        studies.treated("GM0622", 700, start);
        var found = effect(studies.method(StudyMethod.DIFFERENCE_IN_DIFFERENCES));
        assertEquals(7, found.effect(), 0.6);
        assertTrue(
                found.rank().isEmpty() && found.p().isEmpty() && found.range().isEmpty());
        assertTrue(findings(found).contains("mean-of-municipalities"));
        var refused = refused(studies.method(StudyMethod.SYNTHETIC_CONTROL));
        assertEquals(RefusalCode.NOT_ADDITIVE, refused.code());
        assertEquals(Instead.of(Instead.Kind.STAGGERED), refused.instead().get(0));
    }

    @Test
    void a_changed_question_is_asked_only_where_four_periods_remain() {
        var six = effect(denHaag(700).method(StudyMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES));
        assertNotNull(row(six, SensitivityCheck.LONGER_WINDOW).answer());
        assertNotNull(row(six, SensitivityCheck.SHORTER_PRE_RUN).answer());
        assertEquals(
                SensitivityRow.Reason.TOO_FEW_PREPERIODS,
                row(six, SensitivityCheck.PLACEBO_START).reason());
        assertEquals(
                Period.halfYear(2021, 2),
                row(six, SensitivityCheck.SHORTER_PRE_RUN).answer().preFrom());
        var four = effect(mvs("VERW-HA")
                .method(StudyMethod.DIFFERENCE_IN_DIFFERENCES)
                .values("GM0556", Studies.LEVEL)
                .values("GM0606", Studies.LEVEL)
                .values("GM0622", Studies.LEVEL));
        assertEquals(
                SensitivityRow.Reason.TOO_FEW_PREPERIODS,
                row(four, SensitivityCheck.LONGER_WINDOW).reason());
        assertEquals(
                SensitivityRow.Reason.TOO_FEW_PREPERIODS,
                row(four, SensitivityCheck.SHORTER_PRE_RUN).reason());
    }

    @Test
    void an_effect_stands_whichever_donor_is_left_out() {
        var found = effect(denHaag(700));
        var without = found.sensitivity().stream()
                .filter(row -> row.check() == SensitivityCheck.LEAVE_ONE_DONOR_OUT)
                .toList();
        assertTrue(without.size() > 1);
        without.forEach(row -> assertEquals(0.07, row.answer().effect(), 0.01));
    }

    private static SensitivityRow row(CaseEffect effect, SensitivityCheck check) {
        return effect.sensitivity().stream()
                .filter(row -> row.check() == check)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_window_excludes_other_periods_and_says_who_chose_them() {
        var chosen = effect(denHaag(700).window(new Window(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 2, 1))));
        assertEquals("2023HJ02 2024HJ01", Studies.codes(chosen.study().around().excluded().stream()));
        assertEquals(5, chosen.study().before());
        assertTrue(findings(chosen).contains("window-chosen"));
        var none = effect(denHaag(700).window(null));
        assertEquals(List.of(), none.study().around().excluded());
        assertTrue(findings(effect(denHaag(700))).contains("window-assumed"));
    }

    @Test
    void a_span_bounds_both_runs() {
        var found = effect(denHaag(700).span(Period.halfYear(2016, 1), Period.halfYear(2024, 2)));
        assertEquals("2024HJ02", Studies.codes(found.study().around().postRun().stream()));
    }

    @Test
    void a_break_after_the_start_ends_what_comes_after_it() {
        var found = effect(Studies.of(starting("2019-01-01", "2019-01-01"))
                .treated("GM0518", 700, Period.halfYear(2019, 1))
                .donors(25));
        assertEquals(6, found.study().before());
        assertEquals("2019HJ01 2019HJ02", Studies.codes(found.study().around().postRun().stream()));
        var end = assertInstanceOf(RunEnd.AtBreak.class, found.study().around().afterPostRun());
        assertEquals("method-2020", end.seriesBreak().id());
    }

    @Test
    void a_start_that_can_lie_in_two_periods_is_no_clock() {
        assertEquals(
                RefusalCode.NO_CLOCK,
                refused(Studies.of(starting(null, "2023")).donors(3)).code());
        assertEquals(
                RefusalCode.NO_CLOCK,
                refused(Studies.of(starting(null, null)).donors(3)).code());
    }

    @Test
    void a_start_known_by_month_mixes_its_period() {
        var found = effect(Studies.of(starting(null, "2024-01"))
                .treated("GM0518", 700, Period.halfYear(2024, 1))
                .donors(25));
        assertEquals("2024HJ01", Studies.codes(found.study().around().excluded().stream()));
    }

    @Test
    void a_start_too_late_for_figures_has_nothing_after_it() {
        var refused = refused(Studies.of(starting("2026-01-01", "2026-01-01"))
                .treated("GM0518", 0, Period.halfYear(2025, 1))
                .donors(25));
        assertEquals(RefusalCode.NO_CLEAN_POSTPERIOD, refused.code());
        assertEquals(
                "Over 1e halfjaar 2026 is er geen cijfer.",
                new RefusalWords(refused, Language.DUTCH).reasons().get(1));
    }

    @Test
    void a_contract_that_does_not_cover_the_help_has_no_effect_on_it() {
        var region = new Region("voorbeeld")
                .events(Examples.event("start", EventType.CONTRACT_START, "2024-01-01", "2024-01-01"))
                .covers(CareForm.MUNICIPAL_ACCESS)
                .build();
        var refused = refused(Studies.of(region)
                .treated("GM0518", 700, Period.halfYear(2024, 1))
                .donors(25));
        assertEquals(RefusalCode.SCOPE_NOT_COVERED, refused.code());
        assertTrue(EvaluationFindings.of(refused, Language.DUTCH).stream()
                .anyMatch(finding -> finding.code().equals("scope-not-covered") && finding.blocks()));
    }

    @Test
    void a_cut_off_drops_placebos_and_says_so() {
        var all = effect(denHaag(700));
        var cut = effect(denHaag(700).cutOff(1));
        assertTrue(cut.test().counted() < all.test().counted());
        assertTrue(findings(cut).contains("placebos-cut-off"));
        assertTrue(!findings(all).contains("placebos-cut-off"));
    }

    @Test
    void amounts_are_put_in_prices_of_one_year_and_a_year_without_an_index_has_none() {
        var cost = new Indicators().find("KOST-JON").orElseThrow();
        var years = List.of(Period.year(2021), Period.year(2022), Period.year(2024));
        var deflator = Deflator.of(cost, new PriceIndexes().of(false), years).orElseThrow();
        assertEquals(2024, deflator.base());
        var figures = new StudyFigures(
                cost,
                Studies.of(RealRegions.region("den-haag"))
                        .indicator("KOST-JON")
                        .figures(years, Studies.counted(116_610, 1_000)),
                deflator);
        var area = new AreaCode("GM0518");
        var nominal = cost.valueOf(116_610, 1_000);
        assertEquals(nominal, figures.value(area, years.get(2)).orElseThrow(), 1e-9);
        assertEquals(
                nominal * 137.27 / 116.61, figures.value(area, years.get(0)).orElseThrow(), 1e-9);
        assertTrue(figures.value(area, years.get(1)).isEmpty());
        assertTrue(Deflator.of(new Indicators().find("VERW-HA").orElseThrow(), new PriceIndexes().of(false), years)
                .isEmpty());
    }

    @Test
    void a_poor_fit_stays_descriptive() {
        var far = Studies.of(RealRegions.region("den-haag"))
                .values(
                        "GM0518",
                        Arrays.stream(Studies.LEVEL).map(value -> value + 6_000).toArray())
                .donors(25)
                .evaluate();
        var found = assertInstanceOf(CaseEffect.class, far);
        assertTrue(found.isDescriptive());
        assertTrue(findings(found).contains("poor-fit"));
    }

    @Test
    void progress_runs_from_nothing_to_all_and_can_be_stopped() {
        var heard = new ArrayList<Integer>();
        EvaluateStudy.evaluate(denHaag(700).material(), (done, total) -> heard.add(100 * done / total));
        assertEquals(0, heard.get(0));
        assertEquals(100, heard.get(heard.size() - 1));
        assertEquals(heard.stream().sorted().collect(Collectors.toList()), heard);
        Progress stopping = (done, total) -> {
            throw new IllegalStateException("enough");
        };
        assertThrows(
                IllegalStateException.class,
                () -> EvaluateStudy.evaluate(denHaag(700).material(), stopping));
    }
}
