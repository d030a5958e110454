package nl.regiospiegel.statistics.argument;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void what_is_accepted_is_returned() {
        accepts(value -> Arguments.finite("x", value), -3, 0, 1e300);
        accepts(value -> Arguments.notNegative("x", value), 0, 3);
        accepts(value -> Arguments.positive("x", value), Double.MIN_VALUE, 3);
        accepts(value -> Arguments.share("x", value), 0, 0.4, 1);
        accepts(Arguments::confidence, 0.5, 0.95, 0.9999);
    }

    private static void accepts(DoubleUnaryOperator check, double... values) {
        for (var value : values) {
            assertEquals(value, check.applyAsDouble(value));
        }
    }

    @Test
    void what_is_not_defined_is_refused() {
        refuses(value -> Arguments.finite("x", value));
        refuses(value -> Arguments.notNegative("x", value), -Double.MIN_VALUE);
        refuses(value -> Arguments.positive("x", value), 0, -1);
        refuses(value -> Arguments.share("x", value), -Double.MIN_VALUE, Math.nextUp(1.0));
        refuses(Arguments::confidence, Math.nextDown(0.5), Math.nextUp(0.9999));
    }

    private static void refuses(DoubleUnaryOperator check, double... values) {
        for (var value : values) {
            assertThrows(IllegalArgumentException.class, () -> check.applyAsDouble(value));
        }
        for (var value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> check.applyAsDouble(value));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 0", "1, NaN", "NaN, 1", "1, Infinity"})
    void what_is_no_part_of_a_whole_is_refused(double numerator, double denominator) {
        assertThrows(IllegalArgumentException.class, () -> Arguments.partOfWhole(numerator, denominator));
    }

    @Test
    void the_whole_is_a_part_of_itself() {
        assertDoesNotThrow(() -> Arguments.partOfWhole(2, 2));
        assertDoesNotThrow(() -> Arguments.partOfWhole(0, 2));
    }

    @Test
    void the_message_names_the_argument() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Arguments.positive("denominator", 0));
        assertTrue(refused.getMessage().startsWith("denominator"));
    }
}
