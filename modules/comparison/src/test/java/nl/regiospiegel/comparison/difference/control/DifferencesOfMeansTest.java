package nl.regiospiegel.comparison.difference.control;

import static nl.regiospiegel.comparison.difference.control.Differences.CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.COUNTRY;
import static nl.regiospiegel.comparison.difference.control.Differences.OTHER_CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.apart;
import static nl.regiospiegel.comparison.difference.control.Differences.ask;
import static nl.regiospiegel.comparison.difference.control.Differences.count;
import static nl.regiospiegel.comparison.difference.control.Differences.decided;
import static nl.regiospiegel.comparison.difference.control.Differences.figure;
import static nl.regiospiegel.comparison.difference.control.Differences.percentage;
import static nl.regiospiegel.comparison.difference.control.Differences.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.IntervalMethod;
import org.junit.jupiter.api.Test;

/** Two means beside each other. */
class DifferencesOfMeansTest {

    private static final Indicator WAIT = Differences.indicator("TOEG-TIJD");

    private static PublishedFigure mean(Subject subject, String value, String deviation, int number) {
        return figure(
                subject, new Observation.Mean(new BigDecimal(value), new BigDecimal(deviation), count(number)), null);
    }

    /** Equal deviations and numbers: then Welch has 2(n - 1) degrees of freedom; t(0.975; 198) is 1.9720 in printed tables. */
    @Test
    void means_are_compared_as_a_difference_by_welch() {
        var comparison = ask(
                WAIT, CITY, OTHER_CITY, Overlap.NONE, mean(CITY, "30", "10", 100), mean(OTHER_CITY, "25", "10", 100));
        var apart = apart(comparison);
        assertEquals(IntervalMethod.WELCH, apart.method());
        assertFalse(apart.isRatio());
        assertEquals(5, apart.value(), 1e-12);
        assertEquals(5 - 1.9720 * Math.sqrt(2), apart.interval().lower(), 1e-3);
        assertEquals(5 + 1.9720 * Math.sqrt(2), apart.interval().upper(), 1e-3);
        assertEquals(Decision.HIGHER, decided(comparison).decision().at998());
        var answer = DifferenceEstimate.of(apart, Overlap.NONE, Language.DUTCH);
        assertEquals("welch", answer.method());
        assertNull(answer.numeratorOfA());
        assertNull(answer.denominatorOfB());
    }

    @Test
    void a_mean_is_never_taken_out_of_another() {
        var comparison = ask(
                WAIT, CITY, COUNTRY, Overlap.A_WITHIN_B, mean(CITY, "30", "10", 100), mean(COUNTRY, "25", "10", 900));
        assertEquals("no-rest", refused(comparison));
        assertEquals(Decision.HIGHER, decided(comparison).decision().at95());
    }

    @Test
    void a_mean_without_spread_on_either_side_has_no_difference() {
        assertEquals(
                "no-spread",
                refused(ask(
                        WAIT,
                        CITY,
                        OTHER_CITY,
                        Overlap.NONE,
                        mean(CITY, "30", "10", 100),
                        percentage(OTHER_CITY, "25"))));
    }
}
