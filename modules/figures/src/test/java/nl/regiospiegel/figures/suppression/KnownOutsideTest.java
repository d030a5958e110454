package nl.regiospiegel.figures.suppression;

import static nl.regiospiegel.figures.suppression.Publishing.DENOMINATOR;
import static nl.regiospiegel.figures.suppression.Publishing.NUMERATOR;
import static nl.regiospiegel.figures.suppression.Publishing.cells;
import static nl.regiospiegel.figures.suppression.Publishing.earlier;
import static nl.regiospiegel.figures.suppression.Publishing.hidden;
import static nl.regiospiegel.figures.suppression.Publishing.key;
import static nl.regiospiegel.figures.suppression.Publishing.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.HiddenCell;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.KnownFrom;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

/** What outsiders have already, from CBS and from earlier publications, decides what must be hidden. */
class KnownOutsideTest {

    private static final SuppressionRule TEN = SuppressionRule.STANDARD;
    private static final SuppressionRule FIVE = new SuppressionRule(5, false);
    private final Suppression suppression = new Suppression();

    @Test
    void what_cbs_prints_is_reported_and_not_pretended() {
        var national = List.of(new NationalCount(key(NUMERATOR, "GM0518"), BigDecimal.valueOf(5), true));
        var shown = suppression.apply(cells().cell("GM0518", 7, 80).set(), new KnownOutside(List.of(), national), TEN);
        assertTrue(only(shown).hidden());
        var unprotected = shown.report().unprotected().get(0);
        assertEquals(KnownFrom.NATIONAL, unprotected.from());
        assertEquals(3, unprotected.lowest());
        assertEquals(7, unprotected.highest());
    }

    @Test
    void a_total_that_cbs_prints_cannot_be_hidden_any_more_so_a_municipality_is() {
        var national = List.of(
                new NationalCount(key(NUMERATOR, "RG-mvs"), BigDecimal.valueOf(31), false),
                new NationalCount(key(DENOMINATOR, "RG-mvs"), BigDecimal.valueOf(500), false));
        var shown = suppression.apply(
                cells().cell("GM0556", 1, 200)
                        .cell("GM0622", 30, 300)
                        .cell("RG-mvs", 31, 500)
                        .set(),
                new KnownOutside(List.of(), national),
                TEN);
        assertTrue(hidden(shown).contains(total("GM0622")));
        assertEquals(List.of(), shown.report().unprotected());
    }

    @Test
    void a_figure_of_cbs_that_contradicts_the_own_count_tells_nothing() {
        var national = List.of(new NationalCount(key(NUMERATOR, "GM0518"), BigDecimal.valueOf(40), true));
        var shown = suppression.apply(cells().cell("GM0518", 7, 80).set(), new KnownOutside(List.of(), national), TEN);
        assertEquals(List.of(), shown.report().unprotected());
    }

    @Test
    void a_total_shown_before_keeps_counting_after_its_withdrawal() {
        var before = cells().cell("RG-mvs", 157, 900).set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, TEN), TEN);
        var shown = suppression.apply(
                cells().cell("GM0556", 7, 200)
                        .cell("GM0622", 60, 300)
                        .cell("GM0606", 90, 400)
                        .set(),
                known,
                TEN);
        assertEquals(2, hidden(shown).size());
    }

    @Test
    void a_correction_elsewhere_does_not_uncover_what_an_earlier_vintage_hid() {
        var before = cells().cell("GM0556", 7, 200)
                .cell("GM0622", 60, 300)
                .cell("GM0606", 90, 400)
                .cell("RG-mvs", 157, 900)
                .set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, TEN), TEN);
        var shown = suppression.apply(
                cells().cell("GM0556", 12, 200)
                        .cell("GM0622", 60, 300)
                        .cell("GM0606", 90, 400)
                        .cell("RG-mvs", 162, 900)
                        .set(),
                known,
                TEN);
        assertTrue(hidden(shown).contains(total("GM0622")));
        assertFalse(hidden(apply(cells().cell("GM0556", 12, 200)
                        .cell("GM0622", 60, 300)
                        .cell("GM0606", 90, 400)
                        .cell("RG-mvs", 162, 900)))
                .contains(total("GM0622")));
    }

    @Test
    void what_was_shown_before_is_hidden_from_now_on_and_reported() {
        var before = cells().cell("GM0518", 7, 200).set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, FIVE), FIVE);
        var shown = suppression.apply(cells().cell("GM0518", 7, 200).set(), known, TEN);
        assertTrue(only(shown).hidden());
        assertEquals(KnownFrom.EARLIER, shown.report().unprotected().get(0).from());
    }

    @Test
    void the_same_count_in_another_indicator_is_the_same_count() {
        var before = cells().cell("GM0518", "01", 30, 100)
                .cell("GM0518", "02", 50, 100)
                .cell("GM0518", "_T", 80, 200)
                .set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, TEN), TEN);
        var other = cells().kind(KindOfStatistic.PER_HEAD)
                .counting("other", NUMERATOR)
                .cell("GM0518", "01", 4, 30)
                .cell("GM0518", "02", 90, 50)
                .cell("GM0518", "_T", 94, 80)
                .set();
        assertEquals(2, hidden(suppression.apply(other, known, TEN)).size());
    }

    @Test
    void indicators_that_take_parts_of_one_count_are_held_against_each_other() {
        var all = new CountReference("trajectories", Map.of());
        var before = cells().counting(by("01"), all).cell("GM0518", 33, 100).set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, TEN), TEN);
        var next = cells().counting(by("02"), all).cell("GM0518", 60, 100).set();
        assertTrue(only(suppression.apply(next, known, TEN)).hidden(), "7 would be left for all other referrers");
        assertFalse(only(suppression.apply(next, KnownOutside.NOTHING, TEN)).hidden());
    }

    @Test
    void codes_taken_together_are_a_sum_of_theirs() {
        var ended = new CountReference("ended", Map.of());
        var before =
                cells().counting(endedFor("03"), ended).cell("GM0518", 40, 100).set();
        var known = after(before, suppression.apply(before, KnownOutside.NOTHING, TEN), TEN);
        var both = cells().counting(endedFor("03", "04"), ended)
                .cell("GM0518", 44, 100)
                .set();
        assertTrue(only(suppression.apply(both, known, TEN)).hidden(), "the difference is 4");
    }

    @Test
    void a_percentage_of_a_known_population_is_a_count() {
        var national = List.of(new NationalCount(key(DENOMINATOR, "GM0518"), BigDecimal.valueOf(200), false));
        var known = new KnownOutside(List.of(), national);
        assertTrue(only(suppression.apply(cells().value("GM0518", "0.035").set(), known, TEN))
                .hidden());
        assertFalse(only(suppression.apply(cells().value("GM0518", "0.35").set(), known, TEN))
                .hidden());
        assertFalse(only(apply(cells().value("GM0518", "0.035"))).hidden());
    }

    private static CountReference by(String referrer) {
        return new CountReference("trajectories", Map.of(Dimension.REFERRER, List.of(referrer)));
    }

    private static CountReference endedFor(String... reasons) {
        return new CountReference("ended", Map.of(Dimension.END_REASON, List.of(reasons)));
    }

    private SuppressedSet apply(Publishing publishing) {
        return suppression.apply(publishing.set(), KnownOutside.NOTHING, TEN);
    }

    private static KnownOutside after(PublicationSet set, SuppressedSet suppressed, SuppressionRule rule) {
        return new KnownOutside(List.of(earlier(set, suppressed, rule)), List.of());
    }

    private static SuppressedCell only(SuppressedSet suppressed) {
        assertEquals(1, suppressed.cells().size());
        return suppressed.cells().get(0);
    }

    private static Map<Place, HidingReason> reasons(SuppressedSet suppressed) {
        return suppressed.report().hidden().stream().collect(Collectors.toMap(HiddenCell::place, HiddenCell::reason));
    }
}
