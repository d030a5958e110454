package nl.regiospiegel.comparison.contractarea;

import static nl.regiospiegel.comparison.comparability.Checks.BY_GP;
import static nl.regiospiegel.comparison.comparability.Checks.breakOf;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.contractarea.control.AskedAreas;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasComparison;
import nl.regiospiegel.comparison.contractarea.entity.ContractedArea;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** Contract areas of one region beside each other. */
class CompareContractAreasTest {

    private static final Period PERIOD = Period.halfYear(2023, 1);

    private static final ComparedRegion TWO_CONTRACTORS = new Examples.Region("stad")
            .areas("centrum", "rand", "kust")
            .parties(Examples.provider("een"), Examples.provider("twee"))
            .lots(new Lot("centrum", "een"), new Lot("rand", "een"), new Lot("kust", "twee"))
            .build();

    private static PublishedFigure of(String area, int numerator) {
        return counted("CA-stad." + area, PERIOD, numerator, 1000);
    }

    private static ContractAreasComparison ask(ComparedRegion region, PublishedFigure... figures) {
        return AskedAreas.ask(region, BY_GP, PERIOD, List.of(), figures);
    }

    private static List<String> pairs(ContractAreasComparison comparison) {
        return comparison.pairs().stream()
                .map(pair -> pair.a().id() + " " + pair.b().id() + " "
                        + (pair.a().sharesContractorWith(pair.b()) ? "same" : "other"))
                .toList();
    }

    @Test
    void every_two_areas_are_compared_and_it_is_told_whether_they_share_a_contractor() {
        var comparison = ask(TWO_CONTRACTORS, of("centrum", 400), of("rand", 410), of("kust", 300));
        assertNull(comparison.refusal());
        assertEquals(List.of("centrum rand same", "centrum kust other", "rand kust other"), pairs(comparison));
        var apart = (Contrast.Apart) comparison.pairs().get(1).difference().contrast();
        assertEquals(0.1, apart.value(), 1e-12);
        var verdict = (Verdict.Decided) comparison.pairs().get(1).difference().verdict();
        assertEquals(Decision.HIGHER, verdict.decision().at998());
        var same = (Verdict.Decided) comparison.pairs().get(0).difference().verdict();
        assertEquals(Decision.SIMILAR, same.decision().at95());
        assertTrue(comparison.findings().stream().map(Finding::code).anyMatch("trajectories-not-independent"::equals));
    }

    @Test
    void an_area_without_a_figure_is_named_and_its_pairs_are_refused() {
        var comparison = ask(TWO_CONTRACTORS, of("centrum", 400), of("kust", 300));
        assertNull(comparison.refusal());
        assertEquals("no-figure", comparison.levels().get(1).refusal().code().code());
        var refused = assertInstanceOf(
                Contrast.Refused.class, comparison.pairs().get(0).difference().contrast());
        assertEquals("no-figure", refused.refusal().code().code());
        assertInstanceOf(
                Contrast.Apart.class, comparison.pairs().get(1).difference().contrast());
    }

    @Test
    void the_hague_has_four_areas_two_contractors_and_a_refusal_because_nothing_is_published_by_area() {
        var comparison = ask(RealRegions.region("den-haag"));
        assertEquals(
                List.of("centrum rondomjou", "rand rondomjou", "escamp kracht", "kust kracht"),
                comparison.question().areas().stream()
                        .map(area -> area.id() + " " + area.contractor().id())
                        .toList());
        assertEquals("no-area-figures", comparison.refusal().code().code());
        var said = comparison.refusal().message(Language.DUTCH);
        assertTrue(
                said.contains("Centrum") && said.contains("Kust") && said.contains("geen cijfers gepubliceerd"), said);
        assertTrue(only(comparison.findings(), "no-figures").blocks());
        assertEquals(List.of(), comparison.pairs());
    }

    @Test
    void a_region_with_no_contract_area_or_only_itself_says_so() {
        assertEquals(
                "no-contract-areas",
                ask(RealRegions.region("mvs")).refusal().code().code());
        var comparison = ask(new Examples.Region("heel").build());
        assertEquals("no-contract-areas", comparison.refusal().code().code());
        assertEquals(List.of(), comparison.levels());
    }

    @Test
    void an_area_of_which_no_source_names_the_contractor_shares_it_with_nobody() {
        var unknown = new Examples.Region("stad").areas("centrum", "rand").build();
        var comparison = ask(unknown, of("centrum", 400), of("rand", 400));
        assertTrue(comparison.question().areas().stream().allMatch(area -> area.contractor() == null));
        assertEquals(List.of("centrum rand other"), pairs(comparison));
    }

    @Test
    void a_break_of_one_of_the_areas_blocks_the_whole_and_nothing_makes_it_an_answer() {
        var broken = breakOf(BY_GP.code(), PERIOD.first(), BreakConsequence.BLOCKS, "CA-stad.kust");
        var comparison = AskedAreas.ask(
                TWO_CONTRACTORS, BY_GP, PERIOD, List.of(broken), of("centrum", 400), of("rand", 410), of("kust", 300));
        assertTrue(only(comparison.findings(), "series-break").blocks());
        assertEquals("series-break", comparison.refusal().code().code());
        assertEquals(List.of(), comparison.pairs());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContractAreasComparison(
                        comparison.question(),
                        comparison.findings(),
                        comparison.levels(),
                        List.of(),
                        null,
                        comparison.breaks()));
    }

    @Test
    void areas_stand_in_the_order_of_their_region_whatever_their_values() {
        for (var values : List.of(new int[] {100, 200, 300}, new int[] {300, 200, 100})) {
            var comparison =
                    ask(TWO_CONTRACTORS, of("centrum", values[0]), of("rand", values[1]), of("kust", values[2]));
            assertEquals(
                    List.of("centrum", "rand", "kust"),
                    comparison.question().areas().stream()
                            .map(ContractedArea::id)
                            .toList());
        }
    }
}
