package nl.regiospiegel.comparison.outcome.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** Means with their number and deviation, without them, and hidden. */
class MeansTest {

    /** 97.5 % quantile of Student's distribution with 119 degrees of freedom, from printed tables. */
    private static final double T = 1.9801;

    private static final Indicator WAIT = new Indicators().find("TOEG-TIJD").orElseThrow();

    private static Estimate estimate(Observation observation, double confidence) {
        var figure = Outcomes.figure("GM0518", Outcomes.FIRST_HALF, observation, null);
        return (Estimate) Estimating.of(WAIT, figure, "Den Haag", confidence);
    }

    private static Observation mean(String value, String deviation, int number) {
        return new Observation.Mean(new BigDecimal(value), new BigDecimal(deviation), Outcomes.count(number));
    }

    @Test
    void a_mean_with_its_spread_has_students_limits() {
        var estimate = estimate(mean("23.5", "5.25", 120), 0.95);
        var half = T * 5.25 / Math.sqrt(120);
        assertEquals(23.5, estimate.value());
        assertEquals(23.5 - half, estimate.limits().lower(), 1e-4);
        assertEquals(23.5 + half, estimate.limits().upper(), 1e-4);
        assertEquals(EstimateMethod.STUDENT, estimate.method());
        assertEquals(120, estimate.denominator());
        assertNull(estimate.numerator());
        assertEquals(120, estimate.sample().size());
    }

    @Test
    void more_confidence_and_fewer_measurements_make_wider_limits() {
        var usual = estimate(mean("23.5", "5.25", 120), 0.95).limits();
        assertTrue(estimate(mean("23.5", "5.25", 120), 0.998).limits().upper() > usual.upper());
        assertTrue(estimate(mean("23.5", "5.25", 12), 0.95).limits().upper() > usual.upper());
    }

    @Test
    void measurements_that_are_all_the_same_have_limits_on_the_mean() {
        var estimate = estimate(mean("23.5", "0", 120), 0.95);
        assertEquals(23.5, estimate.limits().lower());
        assertEquals(23.5, estimate.limits().upper());
    }

    @Test
    void a_mean_without_spread_is_shown_without_limits() {
        var estimate = estimate(new Observation.PublishedValue(new BigDecimal("23.5")), 0.95);
        assertNull(estimate.limits());
        assertEquals(WithoutLimits.NO_SPREAD, estimate.withoutLimits());
    }

    @Test
    void a_hidden_mean_stays_hidden() {
        var hidden = Outcomes.figure(
                "GM0518",
                Outcomes.FIRST_HALF,
                new Observation.Missing(ObservationStatus.SUPPRESSED),
                new RegionId("den-haag"));
        assertEquals(RefusalCode.SUPPRESSED, ((Refusal) Estimating.of(WAIT, hidden, "Den Haag", 0.95)).code());
    }
}
