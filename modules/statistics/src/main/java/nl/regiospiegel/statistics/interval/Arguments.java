package nl.regiospiegel.statistics.interval;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Refuses arguments for which a statistic is not defined, before it can become a number. */
final class Arguments {

    private static final double LOWEST_CONFIDENCE = 0.5;
    private static final double HIGHEST_CONFIDENCE = 0.9999;

    private Arguments() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not a finite number: " + value);
        }
        return value;
    }

    static double notNegative(String name, double value) {
        if (finite(name, value) < 0) {
            throw new IllegalArgumentException(name + " is negative: " + value);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (finite(name, value) <= 0) {
            throw new IllegalArgumentException(name + " is not above zero: " + value);
        }
        return value;
    }

    static double confidence(double confidence) {
        if (!(confidence >= LOWEST_CONFIDENCE && confidence <= HIGHEST_CONFIDENCE)) {
            throw new IllegalArgumentException("confidence is not between 0.5 and 0.9999: " + confidence);
        }
        return confidence;
    }

    /** The standard normal quantile at (1 + confidence) / 2; 1.959964 for 0.95. */
    static double quantile(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence(confidence)) / 2);
    }
}
