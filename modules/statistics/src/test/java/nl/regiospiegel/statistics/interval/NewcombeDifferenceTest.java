package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeDifferenceTest {

    /** Newcombe, Statistics in Medicine 17 (1998) 873-890, table II; recomputed limits beside those printed. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # x1, n1, x2, n2, difference, recomputed lower and upper, printed lower and upper
        56, 70, 48, 80, 0.20000000000000007, 0.0524314724023649, 0.333872654036906, 0.0524, 0.3339
        9, 10, 3, 10, 0.6000000000000001, 0.17052272393450302, 0.8090179735354881, 0.1705, 0.809
        6, 7, 2, 7, 0.5714285714285714, 0.05822792748231209, 0.8062496375242278, 0.0582, 0.8062
        5, 56, 0, 29, 0.08928571428571429, -0.03813714790353688, 0.19256001385511157, -0.0381, 0.1926
        0, 10, 0, 20, 0.0, -0.16112515805281938, 0.2775327998628892, -0.1611, 0.2775
        0, 10, 0, 10, 0.0, -0.2775327998628892, 0.2775327998628892, -0.2775, 0.2775
        10, 10, 0, 20, 1.0, 0.6790860371419147, 1.0, 0.6791, 1.0
        10, 10, 0, 10, 1.0, 0.6075093504305242, 1.0, 0.6075, 1.0
        """)
    void agrees_with_newcombe(ArgumentsAccessor row) {
        var difference = NewcombeDifference.of(
                new Counts(row.getDouble(0), row.getDouble(1)), new Counts(row.getDouble(2), row.getDouble(3)), 0.95);
        assertEquals(row.getDouble(4), difference.value(), 1e-12);
        assertClose(row.getDouble(5), difference.interval().lower(), 1e-12, row);
        assertClose(row.getDouble(6), difference.interval().upper(), 1e-12, row);
        assertEquals(row.getDouble(7), difference.interval().lower(), 5e-5);
        assertEquals(row.getDouble(8), difference.interval().upper(), 5e-5);
        assertEquals(IntervalMethod.NEWCOMBE, difference.method());
    }

    @Test
    void limits_contain_the_difference_and_stay_within_one() {
        var random = new Random(20233);
        for (int i = 0; i < 5_000; i++) {
            var first = counts(random);
            var second = counts(random);
            var difference = NewcombeDifference.of(first, second, 0.5 + random.nextDouble() * 0.4999);
            assertTrue(difference.interval().contains(difference.value()), first + " " + second);
            assertTrue(difference.interval().lower() >= -1 - 1e-12
                    && difference.interval().upper() <= 1 + 1e-12);
        }
    }

    private static Counts counts(Random random) {
        var n = Math.pow(10, random.nextDouble() * 6 - 1);
        return new Counts(n * random.nextDouble(), n);
    }

    @Test
    void the_other_way_round_is_the_same_with_another_sign() {
        var one = NewcombeDifference.of(new Counts(56, 70), new Counts(48, 80), 0.998);
        var other = NewcombeDifference.of(new Counts(48, 80), new Counts(56, 70), 0.998);
        assertEquals(-one.interval().lower(), other.interval().upper(), 1e-15);
        assertEquals(-one.interval().upper(), other.interval().lower(), 1e-15);
    }

    @Test
    void refuses_what_is_not_defined() {
        var half = new Counts(1, 2);
        assertThrows(IllegalArgumentException.class, () -> NewcombeDifference.of(new Counts(3, 2), half, 0.95));
        assertThrows(IllegalArgumentException.class, () -> NewcombeDifference.of(half, new Counts(3, 2), 0.95));
        assertThrows(IllegalArgumentException.class, () -> NewcombeDifference.of(half, half, 0.4));
    }
}
