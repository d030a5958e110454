package nl.regiospiegel.statistics.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.regiospiegel.statistics.funnel.Baseline;
import nl.regiospiegel.statistics.funnel.ProportionFunnel;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Limits of 342 areas, about as many as there are municipalities, against the bare formulas in a loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntervalBenchmark {

    private static final int AREAS = 342;
    private static final double Z_95 = 1.959963984540054;
    private static final double Z_998 = 3.090232306167813;

    private final List<Counts> areas = new ArrayList<>();
    private final double[] x = new double[AREAS];
    private final double[] n = new double[AREAS];

    /** Areas of 100 to 100,000 persons around a share of 0.3. */
    @Setup
    public void invent() {
        var random = new Random(1);
        for (int i = 0; i < AREAS; i++) {
            n[i] = Math.rint(Math.pow(10, 2 + 3 * random.nextDouble()));
            x[i] = Math.rint(n[i] * (0.25 + 0.1 * random.nextDouble()));
            areas.add(new Counts(x[i], n[i]));
        }
    }

    /** Wilson's limits by the library. */
    @Benchmark
    public void wilson(Blackhole hole) {
        for (int i = 0; i < AREAS; i++) {
            hole.consume(WilsonInterval.of(x[i], n[i], Confidence.LEVEL_95));
        }
    }

    /** The formula of Wilson's limits as it is printed, without a check or an object. */
    @Benchmark
    public void wilsonBare(Blackhole hole) {
        for (int i = 0; i < AREAS; i++) {
            var p = x[i] / n[i];
            var factor = 1 + Z_95 * Z_95 / n[i];
            var centre = (p + Z_95 * Z_95 / (2 * n[i])) / factor;
            var half = Z_95 / factor * Math.sqrt(p * (1 - p) / n[i] + Z_95 * Z_95 / (4 * n[i] * n[i]));
            hole.consume(centre - half);
            hole.consume(centre + half);
        }
    }

    /** A funnel by the library: baseline, both limits and the decision at both levels for every area. */
    @Benchmark
    public void funnel(Blackhole hole) {
        var funnel = ProportionFunnel.of(Baseline.of(areas).quotient());
        for (var area : areas) {
            hole.consume(funnel.limits(area.denominator(), Confidence.LEVEL_95));
            hole.consume(funnel.limits(area.denominator(), Confidence.LEVEL_998));
            hole.consume(funnel.decision(area, Confidence.LEVEL_95));
            hole.consume(funnel.decision(area, Confidence.LEVEL_998));
        }
    }

    /** The same by formula, without a check or an object. */
    @Benchmark
    public void funnelBare(Blackhole hole) {
        var sumX = 0.0;
        var sumN = 0.0;
        for (int i = 0; i < AREAS; i++) {
            sumX += x[i];
            sumN += n[i];
        }
        var p = sumX / sumN;
        for (int i = 0; i < AREAS; i++) {
            var error = Math.sqrt(p * (1 - p) / n[i]);
            bare(x[i] / n[i], p, Z_95 * error, hole);
            bare(x[i] / n[i], p, Z_998 * error, hole);
        }
    }

    private static void bare(double share, double baseline, double half, Blackhole hole) {
        var lower = Math.max(0, baseline - half);
        var upper = Math.min(1, baseline + half);
        hole.consume(lower);
        hole.consume(upper);
        hole.consume(share < lower ? -1 : share > upper ? 1 : 0);
    }
}
