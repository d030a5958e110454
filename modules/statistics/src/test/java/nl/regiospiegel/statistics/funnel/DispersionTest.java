package nl.regiospiegel.statistics.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.statistics.interval.Counts;
import org.junit.jupiter.api.Test;

class DispersionTest {

    /** numpy, {@code mean(clip(z, quantile(z, .1), quantile(z, .9))**2)}: eleven values, then ten, so that quantiles fall between. */
    @Test
    void agrees_with_an_independent_computation() {
        assertEquals(
                2.5863636363636364,
                Dispersion.of(6, -4, -2.5, -1, -0.5, 0, 0.2, 0.4, 1.1, 1.9, 2.2).factor(),
                1e-12);
        assertEquals(
                2.32674,
                Dispersion.of(-4, -2.5, -1, -0.5, 0, 0.2, 0.4, 1.1, 1.9, 2.2).factor(),
                1e-12);
    }

    @Test
    void one_area_is_its_own_quantile() {
        assertEquals(new Dispersion(9, 1), Dispersion.of(-3));
    }

    @Test
    void shares_are_measured_in_their_standard_errors() {
        var areas = List.of(new Counts(34, 100), new Counts(92, 400));
        var z1 = (0.34 - 0.25) / Math.sqrt(0.25 * 0.75 / 100);
        var z2 = (0.23 - 0.25) / Math.sqrt(0.25 * 0.75 / 400);
        assertEquals(
                Dispersion.of(z1, z2).factor(),
                Dispersion.ofProportions(areas, 0.25).factor(),
                1e-12);
    }

    @Test
    void rates_are_measured_on_the_scale_of_the_root() {
        var areas = List.of(new Counts(49, 1000), new Counts(25, 360));
        var dispersion = Dispersion.ofRates(areas, RateFunnel.of(10, 100));
        assertEquals(Dispersion.of(2 * (7 - 10), 2 * (5 - 6)).factor(), dispersion.factor(), 1e-12);
        assertEquals(2, dispersion.areas());
    }

    @Test
    void more_than_chance_is_above_the_threshold() {
        assertEquals(2, new Dispersion(1, 8).threshold(), 1e-12);
        assertFalse(new Dispersion(2, 8).isOverdispersed());
        assertTrue(new Dispersion(2.001, 8).isOverdispersed());
    }

    @Test
    void refuses_what_is_not_defined() {
        assertThrows(IllegalArgumentException.class, Dispersion::of);
        assertThrows(IllegalArgumentException.class, () -> Dispersion.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.of(1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Dispersion(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Dispersion(Double.NaN, 3));
        assertThrows(IllegalArgumentException.class, () -> new Dispersion(1, 0));
        var areas = List.of(new Counts(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.ofProportions(areas, 0.5));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.ofProportions(List.of(new Counts(1, 2)), 0));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.ofProportions(List.of(new Counts(1, 2)), 1));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.ofProportions(List.of(new Counts(1, 2)), 1.5));
    }
}
