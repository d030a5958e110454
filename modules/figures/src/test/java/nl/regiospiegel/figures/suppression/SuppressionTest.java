package nl.regiospiegel.figures.suppression;

import static nl.regiospiegel.figures.suppression.Publishing.DENOMINATOR;
import static nl.regiospiegel.figures.suppression.Publishing.cells;
import static nl.regiospiegel.figures.suppression.Publishing.hidden;
import static nl.regiospiegel.figures.suppression.Publishing.part;
import static nl.regiospiegel.figures.suppression.Publishing.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.HiddenCell;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final SuppressionRule TEN = SuppressionRule.STANDARD;
    private static final SuppressionRule FIVE = new SuppressionRule(5, false);
    private static final SuppressionRule ROUNDED = new SuppressionRule(10, true);
    private final Suppression suppression = new Suppression();

    @Test
    void a_small_count_is_hidden_with_everything_in_its_cell() {
        var cell = only(apply(cells().cell("GM0518", 7, 200)));
        assertTrue(cell.hidden());
        assertNull(cell.numerator());
        assertNull(cell.denominator());
        assertNull(cell.value());
        assertEquals(ConfidentialityStatus.CONFIDENTIAL, cell.confidentiality());
    }

    @Test
    void a_count_at_the_threshold_and_a_zero_are_shown() {
        assertFalse(only(apply(cells().cell("GM0518", 10, 200))).hidden());
        assertFalse(only(apply(cells().cell("GM0518", 0, 200))).hidden());
        assertEquals(
                Set.of(),
                hidden(apply(cells().cell("GM0518", 0, 0).cell("GM0546", 0, 0).cell("RG-mvs", 0, 0))));
    }

    @Test
    void a_small_complement_hides_too_and_none_left_over_does_not() {
        assertEquals(
                HidingReason.COMPLEMENT,
                reasons(apply(cells().cell("GM0518", 191, 200))).get(total("GM0518")));
        assertFalse(only(apply(cells().cell("GM0518", 190, 200))).hidden());
        assertFalse(only(apply(cells().cell("GM0518", 200, 200))).hidden());
    }

    @Test
    void a_rate_has_no_complement() {
        assertFalse(only(apply(cells().kind(KindOfStatistic.PER_HEAD).cell("GM0518", 191, 200)))
                .hidden());
    }

    @Test
    void a_mean_of_few_is_hidden_with_its_number_and_a_mean_of_more_is_not() {
        var means = cells().counting((String) null, DENOMINATOR)
                .kind(KindOfStatistic.MEAN)
                .additiveNowhere()
                .mean("GM0518", 9, "23.4")
                .mean("GM0546", 10, "31.2");
        var shown = apply(means);
        assertEquals(Set.of(total("GM0518")), hidden(shown));
        assertNull(shown.cells().get(0).value());
        assertNull(shown.cells().get(0).denominator());
        assertEquals(HidingReason.PRIMARY, reasons(shown).get(total("GM0518")));
        assertEquals(new BigDecimal("31.2"), shown.cells().get(1).value());
        assertEquals(BigDecimal.TEN, shown.cells().get(1).denominator());
    }

    @Test
    void a_small_denominator_hides_even_a_zero() {
        assertTrue(only(apply(cells().cell("GM0518", 0, 4))).hidden());
    }

    @Test
    void the_threshold_is_at_least_five() {
        assertThrows(IllegalArgumentException.class, () -> new SuppressionRule(4, false));
        assertTrue(only(suppression.apply(cells().cell("GM0518", 4, 200).set(), KnownOutside.NOTHING, FIVE))
                .hidden());
        assertFalse(only(suppression.apply(cells().cell("GM0518", 5, 200).set(), KnownOutside.NOTHING, FIVE))
                .hidden());
    }

    @Test
    void one_hidden_municipality_takes_another_with_it_when_the_total_is_shown() {
        var shown = apply(cells().cell("GM0556", 7, 200)
                .cell("GM0622", 60, 300)
                .cell("GM0606", 90, 400)
                .cell("RG-mvs", 157, 900));
        assertEquals(
                Map.of(total("GM0556"), HidingReason.PRIMARY, total("GM0622"), HidingReason.SECONDARY), reasons(shown));
        assertEquals(
                1,
                shown.cells().stream()
                        .filter(SuppressedCell::hidden)
                        .map(this::withoutPlace)
                        .distinct()
                        .count());
    }

    @Test
    void two_hidden_counts_that_limit_each_other_take_a_third() {
        var shown = apply(cells().cell("GM0556", 1, 200)
                .cell("GM0622", 2, 300)
                .cell("GM0606", 90, 400)
                .cell("RG-mvs", 93, 900));
        assertEquals(3, hidden(shown).size());
        assertFalse(hidden(shown).contains(total("RG-mvs")));
    }

    @Test
    void where_there_is_no_room_among_the_parts_the_total_goes() {
        var shown = apply(cells().cell("GM0556", 1, 200).cell("GM0622", 0, 300).cell("RG-mvs", 1, 500));
        assertEquals(Set.of(total("GM0556"), total("RG-mvs")), hidden(shown));
    }

    @Test
    void a_breakdown_protects_itself() {
        var shown = apply(cells().cell("GM0518", "01", 3, 100)
                .cell("GM0518", "02", 30, 120)
                .cell("GM0518", "06", 50, 180)
                .cell("GM0518", "_T", 83, 400));
        assertEquals(Set.of(part("GM0518", "01"), part("GM0518", "02")), hidden(shown));
    }

    @Test
    void a_table_of_areas_and_referrers_needs_a_block_of_four() {
        var table = cells().cell("GM0556", "01", 3, 100)
                .cell("GM0556", "02", 30, 120)
                .cell("GM0556", "_T", 33, 220)
                .cell("GM0622", "01", 40, 200)
                .cell("GM0622", "02", 50, 180)
                .cell("GM0622", "_T", 90, 380)
                .cell("RG-mvs", "01", 43, 300)
                .cell("RG-mvs", "02", 80, 300)
                .cell("RG-mvs", "_T", 123, 600);
        assertEquals(4, hidden(apply(table)).size());
    }

    @Test
    void parts_that_overlap_do_not_give_each_other_away() {
        var shown = apply(cells().additiveNowhere()
                .cell("GM0518", "01", 3, 100)
                .cell("GM0518", "02", 60, 120)
                .cell("GM0518", "_T", 61, 200));
        assertEquals(Set.of(part("GM0518", "01")), hidden(shown));
    }

    @Test
    void a_region_of_one_municipality_just_hides() {
        assertEquals(1, hidden(apply(cells().cell("GM0518", 3, 80))).size());
    }

    @Test
    void a_municipality_that_is_left_out_is_not_given_away_by_the_total() {
        var shown =
                apply(cells().cell("GM0556", 50, 200).cell("GM0622", 60, 300).cell("RG-mvs", 113, 900));
        assertEquals(1, hidden(shown).size());
    }

    @Test
    void an_amount_is_no_count_and_is_hidden_with_the_clients_it_is_divided_by() {
        var costs = cells().kind(KindOfStatistic.WITHOUT_SPREAD).counting(null, DENOMINATOR);
        var cell = only(apply(costs.cell("GM0518", 81_000, 4)));
        assertTrue(cell.hidden());
        assertNull(cell.numerator());
    }

    @Test
    void rounding_rounds_each_count_by_itself_and_nothing_that_is_no_count() {
        var shown = suppression.apply(
                cells().cell("GM0556", 12, 203)
                        .cell("GM0622", 63, 300)
                        .cell("RG-mvs", 75, 503)
                        .set(),
                KnownOutside.NOTHING,
                ROUNDED);
        assertEquals(
                List.of("10/205", "65/300", "75/505"),
                shown.cells().stream().map(this::fraction).toList());
        var costs = cells().kind(KindOfStatistic.WITHOUT_SPREAD)
                .counting(null, DENOMINATOR)
                .cell("GM0518", 81_234, 42);
        assertEquals("81234/40", fraction(only(suppression.apply(costs.set(), KnownOutside.NOTHING, ROUNDED))));
    }

    @Test
    void rounding_leaves_room_but_not_always_enough() {
        var shown = suppression.apply(
                cells().cell("GM0556", 3, 200)
                        .cell("GM0622", 60, 300)
                        .cell("RG-mvs", 63, 500)
                        .set(),
                KnownOutside.NOTHING,
                new SuppressionRule(15, true));
        assertEquals(2, hidden(shown).size());
    }

    @Test
    void the_report_counts_and_the_cells_do_not_tell() {
        var shown = apply(cells().cell("GM0556", 7, 200)
                .cell("GM0622", 60, 300)
                .cell("GM0606", 90, 400)
                .cell("RG-mvs", 157, 900));
        assertEquals(4, shown.report().cells());
        assertEquals(1, shown.report().hiddenFor(HidingReason.PRIMARY));
        assertEquals(1, shown.report().hiddenFor(HidingReason.SECONDARY));
    }

    private SuppressedSet apply(Publishing publishing) {
        return suppression.apply(publishing.set(), KnownOutside.NOTHING, TEN);
    }

    private static SuppressedCell only(SuppressedSet suppressed) {
        assertEquals(1, suppressed.cells().size());
        return suppressed.cells().get(0);
    }

    private static Map<Place, HidingReason> reasons(SuppressedSet suppressed) {
        return suppressed.report().hidden().stream().collect(Collectors.toMap(HiddenCell::place, HiddenCell::reason));
    }

    private SuppressedCell withoutPlace(SuppressedCell cell) {
        return new SuppressedCell(null, cell.numerator(), cell.denominator(), cell.value(), cell.hidden());
    }

    private String fraction(SuppressedCell cell) {
        return cell.numerator().setScale(0) + "/" + cell.denominator().setScale(0);
    }
}
