package nl.regiospiegel.figures.suppression;

import static nl.regiospiegel.figures.suppression.Publishing.cells;
import static nl.regiospiegel.figures.suppression.Publishing.earlier;
import static nl.regiospiegel.figures.suppression.Publishing.hidden;
import static nl.regiospiegel.figures.suppression.Publishing.total;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.CountOverTime;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

/** A year and its half-years. All numbers are invented. */
class HalfYearsTest {

    private static final SuppressionRule TEN = SuppressionRule.STANDARD;
    private static final Place PLACE = total("GM0518");

    private final Suppression suppression = new Suppression();
    private final List<EarlierPublication> shown = new ArrayList<>();
    private final List<NationalCount> national = new ArrayList<>();
    private boolean exact = true;

    /** Publishes a period after the others, and says whether its only cell is hidden. */
    private boolean hides(String period, double started) {
        var set = set(period, started);
        var sums = List.of(new CountOverTime("year", List.of("first", "second"), exact));
        var made = suppression.apply(set, new KnownOutside(shown, national, sums), TEN);
        shown.add(earlier(set, made, TEN));
        return hidden(made).contains(PLACE);
    }

    private static PublicationSet set(String period, double started) {
        return cells().kind(KindOfStatistic.PER_HEAD)
                .counting(period, "youths")
                .cell("GM0518", started, 5000)
                .set();
    }

    @Test
    void the_year_is_hidden_when_it_would_tell_a_hidden_half() {
        assertEquals(List.of(true, false, true), List.of(hides("first", 3), hides("second", 40), hides("year", 43)));
    }

    @Test
    void the_other_half_is_hidden_when_it_would_tell_a_hidden_half() {
        assertEquals(List.of(true, false, true), List.of(hides("first", 3), hides("year", 43), hides("second", 40)));
    }

    @Test
    void a_half_is_hidden_when_the_year_would_tell_the_small_rest() {
        assertEquals(List.of(false, true, true), List.of(hides("year", 43), hides("first", 40), hides("second", 3)));
    }

    @Test
    void halves_that_are_large_enough_are_all_shown() {
        assertEquals(List.of(false, false, false), List.of(hides("first", 30), hides("second", 40), hides("year", 70)));
    }

    @Test
    void a_correction_of_a_few_still_tells() {
        assertEquals(List.of(true, false, true), List.of(hides("first", 3), hides("second", 40), hides("year", 44)));
    }

    @Test
    void a_year_that_does_not_fit_tells_nothing() {
        assertEquals(List.of(true, false, false), List.of(hides("first", 3), hides("second", 40), hides("year", 90)));
    }

    @Test
    void a_half_printed_by_a_national_source_counts_too() {
        national.add(new NationalCount(new CountKey("second", PLACE), new BigDecimal(40), true));
        assertEquals(List.of(true, true), List.of(hides("first", 3), hides("year", 43)));
    }

    @Test
    void a_year_printed_by_a_national_source_counts_too() {
        national.add(new NationalCount(new CountKey("year", PLACE), new BigDecimal(45), true));
        assertEquals(List.of(true, true), List.of(hides("first", 3), hides("second", 40)));
    }

    @Test
    void who_is_counted_in_both_halves_is_in_the_year_once() {
        exact = false;
        assertEquals(List.of(true, false, true), List.of(hides("first", 3), hides("second", 40), hides("year", 42)));
    }

    @Test
    void who_is_counted_in_both_halves_leaves_room() {
        exact = false;
        assertEquals(List.of(true, false, false), List.of(hides("first", 3), hides("second", 40), hides("year", 41)));
    }

    @Test
    void counts_of_other_periods_go_by_another_id() {
        var renamed = set("started", 40).inPeriod("2023HJ02").counts();
        assertEquals("started@2023HJ02", renamed.numerator().of());
        assertEquals(Map.of(), renamed.numerator().at());
        assertEquals(Set.of("youths@2023HJ02"), Set.of(renamed.denominator().of()));
    }
}
