package nl.regiospiegel.comparison.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PlainNumberTest {

    @Test
    void a_whole_number_has_no_point_and_no_exponent() {
        assertEquals("7360", written(7360.0));
        assertEquals("10000000", written(1e7));
        assertEquals("-12", written(-12.0));
        assertEquals("0", written(-0.0));
        assertEquals("3", written(3));
    }

    @Test
    void a_whole_number_too_large_to_be_exact_is_written_as_any_other() {
        assertEquals("9223372036854776000000", written(9.223372036854775807e21));
    }

    @Test
    void a_fraction_has_the_digits_that_tell_it_from_its_neighbours() {
        assertEquals("0.3926", written(0.3926));
        assertEquals("0.30000000000000004", written(0.1 + 0.2));
        assertEquals("0.5", written(0.50));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(PlainNumber.of(null));
    }

    private static String written(Number number) {
        return PlainNumber.of(number).toString();
    }
}
