package nl.regiospiegel.statistics.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.CaseStudy;

/** How far donors lie apart before the start. What is no more than rounding of the values themselves counts as zero. */
final class Spread {

    private static final double ROUNDING = 1e-12;

    private Spread() {}

    /** s, the root of the mean over the pre-run of the variance between donors in a period, with their number as divisor. */
    static double between(CaseStudy study) {
        var donors = study.donorsPre();
        var variance = IntStream.range(0, study.runs().preLength())
                .mapToDouble(t -> variance(column(donors, t), donors.length))
                .average()
                .orElseThrow();
        return orZero(Math.sqrt(variance), donors);
    }

    /** σ, the standard deviation of all first differences of the donors in the pre-run. */
    static double ofChanges(CaseStudy study) {
        var donors = study.donorsPre();
        var changes = Arrays.stream(donors)
                .flatMapToDouble(row -> IntStream.range(1, row.length).mapToDouble(t -> row[t] - row[t - 1]))
                .toArray();
        return orZero(Math.sqrt(variance(changes, changes.length - 1)), donors);
    }

    static double[] column(double[][] rows, int t) {
        return Arrays.stream(rows).mapToDouble(row -> row[t]).toArray();
    }

    private static double variance(double[] values, int divisor) {
        var mean = BeforeAfter.mean(values);
        var sum = 0.0;
        for (var value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / divisor;
    }

    private static double orZero(double spread, double[][] values) {
        var largest = Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        return spread <= ROUNDING * largest ? 0 : spread;
    }
}
