package nl.regiospiegel.statistics.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;
import nl.regiospiegel.statistics.evaluation.PlaceboTest;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One treated unit with all its placebos, on one core, against one product of the matrix of donors by pre-periods with its
 * transpose: no method that looks at every pair of units can be done in less.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class PlaceboBenchmark {

    private static final int AFTER = 4;

    /** Donors and periods before. */
    @Param({"41x20", "341x20", "341x6"})
    public String size;

    private CaseStudy study;
    private RealMatrix donors;

    /** Levels that differ by unit, moved by two shared factors, with noise. */
    @Setup
    public void invent() {
        var units = Integer.parseInt(size.split("x")[0]) + 1;
        var before = Integer.parseInt(size.split("x")[1]);
        var random = new Random(1);
        var factors = new double[2][before + AFTER];
        for (var factor : factors) {
            for (int t = 1; t < factor.length; t++) {
                factor[t] = factor[t - 1] + random.nextGaussian();
            }
        }
        var values = new double[units][before + AFTER];
        for (var row : values) {
            var level = 40 + 5 * random.nextGaussian();
            var first = random.nextDouble();
            var second = random.nextDouble();
            for (int t = 0; t < row.length; t++) {
                row[t] = level + first * factors[0][t] + second * factors[1][t] + random.nextGaussian() / 2;
            }
        }
        var names = IntStream.range(0, units).mapToObj(Integer::toString).toList();
        study = CaseStudy.of(Panel.of(names, values), "0", Runs.around(before, before + AFTER));
        donors = new Array2DRowRealMatrix(study.donorsPre());
    }

    /** Synthetic control with all placebos. */
    @Benchmark
    public PlaceboTest syntheticControl() {
        return PlaceboTest.of(study, EvaluationMethod.SYNTHETIC_CONTROL);
    }

    /** Synthetic difference in differences with all placebos. */
    @Benchmark
    public PlaceboTest syntheticDifferenceInDifferences() {
        return PlaceboTest.of(study, EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES);
    }

    /** The limit: one matrix product. */
    @Benchmark
    public RealMatrix matrixProduct() {
        return donors.multiplyTransposed(donors);
    }
}
