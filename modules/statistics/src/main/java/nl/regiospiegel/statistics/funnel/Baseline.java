package nl.regiospiegel.statistics.funnel;

import java.util.Collection;
import nl.regiospiegel.statistics.interval.Counts;

/** The value around which areas lie when no benchmark was chosen: the sum of their numerators over that of their denominators. */
public final class Baseline {

    private Baseline() {}

    /**
     * Numerator and denominator of all areas together.
     *
     * @throws IllegalArgumentException without areas
     */
    public static Counts of(Collection<Counts> areas) {
        return new Counts(
                areas.stream().mapToDouble(Counts::numerator).sum(),
                areas.stream().mapToDouble(Counts::denominator).sum());
    }
}
