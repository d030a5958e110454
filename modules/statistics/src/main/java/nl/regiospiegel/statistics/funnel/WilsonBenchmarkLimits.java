package nl.regiospiegel.statistics.funnel;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.WilsonInterval;

/**
 * Wilson's limits around a benchmark, as some published tables of control limits have them: the interval that an area with
 * p0 · n of its n would have. A third rule beside the interval of the area and the funnel, and near both but equal to
 * neither; not to be mixed with them.
 *
 * <p>Source: Public Health England, Fingertips, technical notes on statistical process control of proportions.
 */
public final class WilsonBenchmarkLimits {

    private WilsonBenchmarkLimits() {}

    /**
     * The limits for an area.
     *
     * @param benchmark p0, from 0 to 1
     * @param denominator n, above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on a benchmark outside 0 to 1, an empty denominator or a confidence out of bounds
     */
    public static Interval of(double benchmark, double denominator, double confidence) {
        Arguments.share("benchmark", benchmark);
        Arguments.positive("denominator", denominator);
        return WilsonInterval.of(benchmark * denominator, denominator, confidence);
    }
}
