package nl.regiospiegel.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @Test
    void an_area_within_another_is_taken_out_of_it() {
        assertEquals(new Counts(73, 220), new Counts(100, 250).without(new Counts(27, 30)));
        assertEquals(0.4, new Counts(100, 250).quotient());
    }

    @ParameterizedTest
    @CsvSource({"101, 30", "5, 250", "5, 251"})
    void what_is_no_part_cannot_be_taken_out(double numerator, double denominator) {
        var whole = new Counts(100, 250);
        var part = new Counts(numerator, denominator);
        assertThrows(IllegalArgumentException.class, () -> whole.without(part));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "NaN, 2", "Infinity, 2", "1, 0", "1, -1", "1, NaN", "1, Infinity"})
    void refuses_counts_that_are_none(double numerator, double denominator) {
        assertThrows(IllegalArgumentException.class, () -> new Counts(numerator, denominator));
    }
}
