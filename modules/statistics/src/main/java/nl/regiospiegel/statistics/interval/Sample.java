package nl.regiospiegel.statistics.interval;

import java.util.Arrays;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * What is known of the values behind a mean.
 *
 * @param mean arithmetic mean
 * @param standardDeviation with divisor size - 1, from 0
 * @param size number of values, at least 2
 */
public record Sample(double mean, double standardDeviation, long size) {

    /** @throws IllegalArgumentException on NaN, infinity, a negative standard deviation or fewer than two values */
    public Sample {
        Arguments.finite("mean", mean);
        Arguments.notNegative("standard deviation", standardDeviation);
        if (size < 2) {
            throw new IllegalArgumentException("a mean has no spread with fewer than two values: " + size);
        }
    }

    /**
     * Mean and standard deviation of values, in two passes.
     *
     * @throws IllegalArgumentException on fewer than two values, NaN or infinity
     */
    public static Sample of(double... values) {
        var mean = Arrays.stream(values).sum() / values.length;
        var squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(mean, Math.sqrt(squares / Math.max(1, values.length - 1)), values.length);
    }

    /** The square of the standard error: s² / n. */
    public double squaredError() {
        return standardDeviation * standardDeviation / size;
    }
}
