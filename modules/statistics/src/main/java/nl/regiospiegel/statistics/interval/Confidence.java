package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What a level of confidence means for a two-sided interval. */
public final class Confidence {

    /** 95 %, the usual level. */
    public static final double LEVEL_95 = 0.95;

    /** 99.8 %, the level for control limits and for many comparisons; z is 3.09. */
    public static final double LEVEL_998 = 0.998;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    // the quantile costs several times what the limits of a proportion do
    private static final double Z_95 = NORMAL.inverseSurvivalProbability(tail(LEVEL_95));
    private static final double Z_998 = NORMAL.inverseSurvivalProbability(tail(LEVEL_998));

    private Confidence() {}

    /**
     * The standard normal quantile at (1 + confidence) / 2: 1.959964 for 0.95 and 3.090232 for 0.998.
     *
     * @throws IllegalArgumentException if the confidence is not between 0.5 and 0.9999
     */
    public static double z(double confidence) {
        if (confidence == LEVEL_95) {
            return Z_95;
        }
        return confidence == LEVEL_998 ? Z_998 : NORMAL.inverseSurvivalProbability(tail(confidence));
    }

    /**
     * The probability beyond each limit, (1 - confidence) / 2.
     *
     * @throws IllegalArgumentException if the confidence is not between 0.5 and 0.9999
     */
    public static double tail(double confidence) {
        return (1 - Arguments.confidence(confidence)) / 2;
    }
}
