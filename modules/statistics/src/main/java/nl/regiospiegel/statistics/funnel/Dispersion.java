package nl.regiospiegel.statistics.funnel;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * By how much areas differ around one value, in units of chance. With one z for each of m areas:
 *
 * <pre>
 * share  z = (y - p0) / √(p0(1 - p0)/n)
 * rate   z = 2(√O - √E)
 * factor = mean of z², each z first clipped to the 10 % and 90 % quantiles of all (linear, position (m - 1)p + 1)
 * </pre>
 *
 * <p>Chance alone gives a factor near 1. Above 1 + 2√(2/m) the areas differ by more than chance around one value. Clipping keeps
 * a few extreme areas from hiding in limits that they widened themselves.
 *
 * <p>Source: Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202.
 *
 * @param factor mean of the squared and clipped z
 * @param areas m, the number of areas
 */
public record Dispersion(double factor, int areas) {

    private static final double CLIPPED = 0.1;

    /** @throws IllegalArgumentException on a factor that is negative, NaN or infinite, or without areas */
    public Dispersion {
        Arguments.notNegative("factor", factor);
        Arguments.positive("areas", areas);
    }

    /**
     * Of areas with a z each.
     *
     * @param z how many standard errors each area lies from the common value
     * @throws IllegalArgumentException without areas, on NaN or infinity
     */
    public static Dispersion of(double... z) {
        var sorted =
                Arrays.stream(z).map(one -> Arguments.finite("z", one)).sorted().toArray();
        Arguments.positive("areas", sorted.length);
        var low = quantile(sorted, CLIPPED);
        var high = quantile(sorted, 1 - CLIPPED);
        var squares = DoubleStream.of(sorted)
                .map(one -> Math.max(low, Math.min(high, one)))
                .map(one -> one * one)
                .sum();
        return new Dispersion(squares / z.length, z.length);
    }

    /**
     * Of shares around a share.
     *
     * @param areas numerators not above their denominators
     * @param baseline p0, above 0 and below 1
     * @throws IllegalArgumentException without areas, on a numerator above its denominator or a baseline without variance
     */
    public static Dispersion ofProportions(Collection<Counts> areas, double baseline) {
        var variance = Arguments.positive("variance", Arguments.share("baseline", baseline) * (1 - baseline));
        areas.forEach(area -> Arguments.partOfWhole(area.numerator(), area.denominator()));
        return of(areas.stream()
                .mapToDouble(area -> (area.quotient() - baseline) / Math.sqrt(variance / area.denominator()))
                .toArray());
    }

    /**
     * Of rates or ratios around the baseline of a funnel.
     *
     * @throws IllegalArgumentException without areas
     */
    public static Dispersion ofRates(Collection<Counts> areas, RateFunnel funnel) {
        return of(areas.stream()
                .mapToDouble(area -> 2 * (Math.sqrt(area.numerator()) - Math.sqrt(funnel.expected(area.denominator()))))
                .toArray());
    }

    /** 1 + 2√(2/m): chance alone seldom gives a higher factor. */
    public double threshold() {
        return 1 + 2 * Math.sqrt(2.0 / areas);
    }

    /** Whether the areas differ by more than chance around one value. */
    public boolean isOverdispersed() {
        return factor > threshold();
    }

    private static double quantile(double[] sorted, double p) {
        var position = (sorted.length - 1) * p;
        var below = (int) position;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
