package nl.regiospiegel.statistics.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * P-values of one family of questions, adjusted so that among those called different the expected share of mistakes is
 * bounded. With p(1) to p(m) in rising order:
 *
 * <pre>
 * adjusted p(i) = min over j ≥ i of min(1, m · p(j) / j)
 * </pre>
 *
 * <p>Assumes independent questions or positively dependent ones. Equal p-values get equal adjusted ones. An empty family has no
 * answers.
 *
 * <p>Source: Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.
 *
 * @param adjusted the adjusted p-values, in the order in which the p-values were given
 */
public record BenjaminiHochberg(List<Double> adjusted) {

    /** The usual share of mistakes that is accepted. */
    public static final double LEVEL = 0.05;

    public BenjaminiHochberg {
        adjusted = List.copyOf(adjusted);
    }

    /**
     * Adjusts the p-values of a family.
     *
     * @param p each from 0 to 1
     * @throws IllegalArgumentException on NaN or anything outside 0 to 1
     */
    public static BenjaminiHochberg of(double... p) {
        DoubleStream.of(p).forEach(one -> Arguments.share("p-value", one));
        var falling = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> p[index]).reversed())
                .toList();
        var adjusted = new Double[p.length];
        var least = 1.0;
        for (int i = 0; i < p.length; i++) {
            var index = falling.get(i);
            least = Math.min(least, p.length * p[index] / (p.length - i));
            adjusted[index] = least;
        }
        return new BenjaminiHochberg(List.of(adjusted));
    }

    /** Whether the question with this index is still answered with "different" at {@link #LEVEL}. */
    public boolean rejects(int index) {
        return adjusted.get(index) <= LEVEL;
    }

    /** How many questions are still answered with "different" at {@link #LEVEL}. */
    public long rejections() {
        return adjusted.stream().filter(p -> p <= LEVEL).count();
    }
}
