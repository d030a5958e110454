package nl.regiospiegel.comparison.outcome.boundary;

import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * How sure the interval of each figure must be.
 *
 * @param text the parameter, {@code null} or empty when not asked
 */
record AskedConfidence(String text) {

    private static final List<Double> LEVELS = List.of(Confidence.LEVEL_95, Confidence.LEVEL_998);

    /** 95 % when not asked. */
    double read(AskedParameters asked) {
        return asked.oneOf("confidence", text, LEVELS, String::valueOf).orElse(Confidence.LEVEL_95);
    }
}
