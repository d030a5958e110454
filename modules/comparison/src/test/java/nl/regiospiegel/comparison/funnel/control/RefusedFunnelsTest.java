package nl.regiospiegel.comparison.funnel.control;

import static nl.regiospiegel.comparison.funnel.Funnels.BY_GP;
import static nl.regiospiegel.comparison.funnel.Funnels.COST;
import static nl.regiospiegel.comparison.funnel.Funnels.COUNTRY;
import static nl.regiospiegel.comparison.funnel.Funnels.IN_HELP;
import static nl.regiospiegel.comparison.funnel.Funnels.area;
import static nl.regiospiegel.comparison.funnel.Funnels.ask;
import static nl.regiospiegel.comparison.funnel.Funnels.count;
import static nl.regiospiegel.comparison.funnel.Funnels.counted;
import static nl.regiospiegel.comparison.funnel.Funnels.figure;
import static nl.regiospiegel.comparison.funnel.Funnels.funnel;
import static nl.regiospiegel.comparison.funnel.Funnels.of;
import static nl.regiospiegel.comparison.funnel.Funnels.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.NoFunnel;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** When there is no funnel, and which areas are in none. */
class RefusedFunnelsTest {

    private static List<String> leftOut(FunnelComparison comparison) {
        return comparison.leftOut().stream()
                .map(left ->
                        left.place().area().code() + " " + left.reason().code().code())
                .toList();
    }

    private static void assertRefused(RefusalCode code, FunnelComparison comparison) {
        var refusal = ((NoFunnel) comparison.result()).refusal();
        assertEquals(code, refusal.code());
        for (var locale : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertFalse(refusal.message(locale).isBlank());
            assertFalse(refusal.message(locale).contains("{"), refusal.message(locale));
        }
    }

    private static FunnelComparison threeOfNine() {
        var areas = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> area("GM000" + number))
                .toList();
        return ask(
                BY_GP,
                null,
                areas,
                counted("GM0001", 40, 100),
                counted("GM0002", 50, 100),
                counted("GM0003", 60, 100),
                figure("GM0004", new Observation.Missing(ObservationStatus.SUPPRESSED), null),
                figure("GM0005", new Observation.Missing(ObservationStatus.SUPPRESSED), "gemerkt"),
                published("GM0006", "0.4"),
                figure("GM0007", new Observation.NumeratorOnly(count(7)), null),
                counted("GM0009", 7, 5));
    }

    @Test
    void areas_without_counts_are_named_with_the_reason() {
        var comparison = threeOfNine();
        assertEquals(
                List.of(
                        "GM0004 suppressed-at-source",
                        "GM0005 suppressed",
                        "GM0006 no-counts",
                        "GM0007 no-denominator",
                        "GM0008 no-figure",
                        "GM0009 definition-differs"),
                leftOut(comparison));
        assertEquals(3, funnel(comparison).areas().size());
        assertEquals(0.5, funnel(comparison).baseline(), 1e-12);
    }

    @Test
    void how_many_are_left_out_is_said() {
        var said = threeOfNine().findings().stream()
                .filter(finding -> finding.code().equals("areas-left-out"))
                .findFirst()
                .orElseThrow();
        assertTrue(said.message(Language.DUTCH).startsWith("Van 6 van de 9 gebieden"), said.message(Language.DUTCH));
    }

    @Test
    void means_and_amounts_have_no_funnel() {
        var comparison = ask(COST, of(100, 500, 600, 700));
        assertRefused(RefusalCode.NO_SPREAD, comparison);
        assertEquals(List.of("GM0001 no-spread", "GM0002 no-spread", "GM0003 no-spread"), leftOut(comparison));
    }

    @Test
    void values_without_counts_have_no_funnel() {
        var comparison =
                ask(IN_HELP, published("GM0001", "15.4"), published("GM0002", "12.9"), published("GM0003", "9.9"));
        assertRefused(RefusalCode.NO_COUNTS, comparison);
        assertEquals(3, comparison.leftOut().size());
    }

    @Test
    void fewer_than_three_areas_with_counts_have_no_funnel_and_are_named() {
        var comparison = ask(BY_GP, counted("GM0001", 4, 10), counted("GM0002", 5, 10), published("GM0003", "0.4"));
        assertRefused(RefusalCode.TOO_FEW_AREAS, comparison);
        assertEquals(List.of("GM0001 too-few-areas", "GM0002 too-few-areas", "GM0003 no-counts"), leftOut(comparison));
        var message = ((NoFunnel) comparison.result()).refusal().message(Language.DUTCH);
        assertEquals(
                "Een trechter heeft ten minste drie gebieden met aantallen nodig. Bij de gemeenten zijn het er in deze periode 2.",
                message);
    }

    @Test
    void without_any_figure_there_is_no_funnel() {
        var comparison = ask(BY_GP, null, List.of(area("GM0001"), area("GM0002")));
        assertRefused(RefusalCode.NO_FIGURE, comparison);
        assertEquals(List.of("GM0001 no-figure", "GM0002 no-figure"), leftOut(comparison));
        assertRefused(RefusalCode.NO_FIGURE, ask(BY_GP, null, List.of()));
    }

    @Test
    void around_nothing_or_everything_chance_does_nothing() {
        assertRefused(RefusalCode.NO_VARIATION, ask(BY_GP, of(100, 0, 0, 0)));
        assertRefused(RefusalCode.NO_VARIATION, ask(BY_GP, of(100, 100, 100, 100)));
        var rates = ask(IN_HELP, of(100, 0, 0, 0));
        assertRefused(RefusalCode.NO_VARIATION, rates);
        assertEquals("GM0001 no-variation", leftOut(rates).get(0));
    }

    @Test
    void a_benchmark_without_a_figure_is_no_middle() {
        var areas = List.of(area("GM0001"), area("GM0002"), area("GM0003"));
        assertRefused(RefusalCode.NO_FIGURE, ask(BY_GP, COUNTRY, areas, of(100, 40, 50, 60)));
        var figures = new ArrayList<>(List.of(of(100, 40, 50, 60)));
        figures.add(figure("NL01", new Observation.Missing(ObservationStatus.MISSING), null));
        assertRefused(
                RefusalCode.SUPPRESSED_AT_SOURCE, ask(BY_GP, COUNTRY, areas, figures.toArray(PublishedFigure[]::new)));
    }
}
