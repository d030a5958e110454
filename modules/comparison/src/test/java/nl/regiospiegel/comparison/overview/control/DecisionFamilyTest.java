package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.overview.control.Overviews.CITY;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.HAGUE;
import static nl.regiospiegel.comparison.overview.control.Overviews.OTHER;
import static nl.regiospiegel.comparison.overview.control.Overviews.ROTTERDAM;
import static nl.regiospiegel.comparison.overview.control.Overviews.THREE;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.decided;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.refused;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.overview.entity.DecisionFamily;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** The decisions of an overview, corrected for being many. */
class DecisionFamilyTest {

    private static final double EXACT = 1e-9;

    /** Half of 100,000 in the country; in the city 5,000 + 50 z of 10,000, so that z is known. */
    private static final PublishedFigure[] FIVE = Stream.of(
                    pair("VERW-HA", 5098), // z = 1.96
                    pair("VERW-GEM", 5130), // z = 2.6
                    pair("VERW-GEEN", 5050), // z = 1
                    pair("HERH", 5200), // z = 4
                    pair("CRISIS", 4902)) // z = -1.96
            .flatMap(pair -> pair)
            .toArray(PublishedFigure[]::new);

    private static Stream<PublishedFigure> pair(String indicator, int inCity) {
        return Stream.of(share(indicator, CITY, inCity, 10_000), share(indicator, COUNTRY, 50_000, 100_000));
    }

    @Test
    void known_p_values_give_known_corrected_ones() {
        var overview = ask(FIVE);
        assertEquals(0.04999579029644087, decided(overview, "VERW-HA").p(), EXACT);
        assertEquals(0.04999579029644087, decided(overview, "CRISIS").p(), EXACT);
        assertEquals(0.009322376047437285, decided(overview, "VERW-GEM").p(), EXACT);
        assertEquals(0.31731050786291415, decided(overview, "VERW-GEEN").p(), EXACT);
        assertEquals(6.334248366623996e-5, decided(overview, "HERH").p(), EXACT);

        assertEquals(3.167124183311998e-4, decided(overview, "HERH").adjusted(), EXACT);
        assertEquals(0.023305940118593212, decided(overview, "VERW-GEM").adjusted(), EXACT);
        assertEquals(0.06249473787055109, decided(overview, "VERW-HA").adjusted(), EXACT);
        assertEquals(0.06249473787055109, decided(overview, "CRISIS").adjusted(), EXACT);
        assertEquals(0.31731050786291415, decided(overview, "VERW-GEEN").adjusted(), EXACT);
        assertEquals(new DecisionFamily(5, 4, 2), overview.family());
    }

    @Test
    void what_does_not_survive_the_correction_keeps_its_raw_decision_beside_it() {
        var referred = decided(ask(FIVE), "VERW-HA");
        assertEquals(Decision.HIGHER, referred.decision().at95());
        assertEquals(Decision.SIMILAR, referred.decision().at998());
        assertEquals(Decision.SIMILAR, referred.corrected());
        assertEquals(Decision.HIGHER, decided(ask(FIVE), "HERH").corrected());
    }

    @Test
    void showing_fewer_rows_changes_no_decision() {
        var all = ask(FIVE);
        var filtered = ask(question(null, List.of("VERW-HA"), HAGUE), FIVE);
        assertEquals(1, filtered.rows().size());
        assertEquals(all.family(), filtered.family());
        assertEquals(decided(all, "VERW-HA"), decided(filtered, "VERW-HA"));
    }

    @Test
    void one_decision_alone_needs_no_correction() {
        var overview = ask(pair("VERW-HA", 5098).toArray(PublishedFigure[]::new));
        assertEquals(
                decided(overview, "VERW-HA").p(), decided(overview, "VERW-HA").adjusted(), EXACT);
        assertEquals(new DecisionFamily(1, 1, 1), overview.family());
    }

    @Test
    void refusals_do_not_count() {
        var overview = ask(question(null, List.of(), HAGUE, THREE), FIVE);
        assertEquals("no-figure", refused(overview, "VERW-HA", 1));
        assertEquals(5, overview.family().size());
    }

    @Test
    void rates_are_decided_and_corrected_by_their_counts() {
        var overview = ask(share("INSTR", CITY, 8, 1_000), share("INSTR", COUNTRY, 20_000, 1_000_000));
        // 8 events where 20 were expected: twice the chance of at most 8
        assertEquals(0.004174518098270028, decided(overview, "INSTR").p(), EXACT);
        assertEquals(Decision.LOWER, decided(overview, "INSTR").decision().at95());
    }

    /** Two cities that differ from the country by chance only, on every share of the catalogue. */
    @Test
    void where_nothing_differs_but_by_chance_nothing_survives() {
        var chance = new Random(20261122);
        var shares = new Indicators()
                .compared().stream()
                        .filter(each -> each.kind() == KindOfStatistic.SHARE)
                        .map(each -> each.code().value())
                        .toList();
        var figures = shares.stream()
                .flatMap(code -> Stream.of(
                        share(code, CITY, drawn(chance), 2_000),
                        share(code, OTHER, drawn(chance), 2_000),
                        share(code, COUNTRY, 30_000, 100_000)))
                .toArray(PublishedFigure[]::new);
        var family = ask(question(null, List.of(), HAGUE, ROTTERDAM), figures).family();
        assertEquals(2 * shares.size(), family.size());
        assertTrue(family.differing() > 0, "chance alone makes some differ");
        assertEquals(0, family.standing());
    }

    private static int drawn(Random chance) {
        return (int) IntStream.range(0, 2_000)
                .filter(child -> chance.nextDouble() < 0.3)
                .count();
    }

    @Test
    void an_overview_of_refusals_only_has_no_family() {
        var overview = ask();
        assertEquals(new DecisionFamily(0, 0, 0), overview.family());
        assertEquals(new Indicators().compared().size(), overview.rows().size());
        assertTrue(overview.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.decision() instanceof OverviewDecision.Undecided));
    }
}
