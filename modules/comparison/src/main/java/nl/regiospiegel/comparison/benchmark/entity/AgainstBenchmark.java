package nl.regiospiegel.comparison.benchmark.entity;

import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;

/**
 * A figure beside the benchmark of the same period.
 *
 * @param level the figure, with its limits at both usual levels
 * @param benchmark what it is judged against, {@code null} when there is no value
 * @param verdict whether it differs from that value, or why that cannot be said
 * @param pValue the exact inverse of the interval behind the verdict, {@code null} without one
 * @param overlap how the area lies to the benchmark
 * @param rest beside what is left when the one is taken out of the other, {@code null} when they have nothing in common
 */
public record AgainstBenchmark(
        Level level, Estimate benchmark, Verdict verdict, Double pValue, Overlap overlap, Contrast rest) {

    public boolean isDecided() {
        return verdict instanceof Verdict.Decided;
    }

    /** The estimate less the benchmark's value; {@code null} without a verdict. */
    public Double difference() {
        return isDecided() ? Double.valueOf(level.estimate().value() - benchmark.value()) : null;
    }

    /** The limits less the benchmark's value, at 95 % and 99.8 %: they exclude zero exactly when the verdict is that it differs. */
    public Stream<Limits> limits() {
        return isDecided()
                ? Stream.of(level.at95(), level.at998())
                        .map(result -> ((Estimate) result).limits())
                        .filter(Objects::nonNull)
                        .map(this::less)
                : Stream.empty();
    }

    private Limits less(Limits limits) {
        return new Limits(limits.lower() - benchmark.value(), limits.upper() - benchmark.value(), limits.confidence());
    }
}
