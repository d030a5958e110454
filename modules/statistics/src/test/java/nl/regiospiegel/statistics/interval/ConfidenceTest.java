package nl.regiospiegel.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @Test
    void quantiles_are_exact_and_never_two_or_three() {
        assertEquals(1.959963984540054, Confidence.z(Confidence.LEVEL_95), 1e-13);
        assertEquals(3.090232306167813, Confidence.z(Confidence.LEVEL_998), 1e-13);
        assertEquals(0.001, Confidence.tail(Confidence.LEVEL_998), 1e-16);
    }

    @Test
    void the_bounds_belong_to_what_is_accepted() {
        assertEquals(0.25, Confidence.tail(0.5));
        assertEquals(0.00005, Confidence.tail(0.9999), 1e-16);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49999, 0.99991, 0, 1, 95, -0.95, Double.NaN})
    void refuses_what_is_out_of_bounds(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> Confidence.z(confidence));
    }
}
