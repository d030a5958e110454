package nl.regiospiegel.statistics.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;

/** Panels of our own, with answers known from how they were made. The treated unit is called "0". */
final class Invented {

    private Invented() {}

    /** Levels that differ by unit, moved by two shared factors, with noise. */
    static double[][] values(int donors, int periods, long seed) {
        var random = new Random(seed);
        var factors = new double[2][periods];
        for (var factor : factors) {
            for (int t = 0; t < periods; t++) {
                factor[t] = (t == 0 ? 0 : factor[t - 1]) + random.nextGaussian();
            }
        }
        var values = new double[donors + 1][periods];
        for (var row : values) {
            var level = 40 + 5 * random.nextGaussian();
            var first = random.nextDouble();
            var second = random.nextDouble();
            for (int t = 0; t < periods; t++) {
                row[t] = level + first * factors[0][t] + second * factors[1][t] + random.nextGaussian() / 2;
            }
        }
        return values;
    }

    static CaseStudy study(double[][] values, int start) {
        return study(values, Runs.around(start, values[0].length));
    }

    static CaseStudy study(double[][] values, Runs runs) {
        return CaseStudy.of(panel(values), "0", runs);
    }

    static Panel panel(double[][] values) {
        List<String> units =
                IntStream.range(0, values.length).mapToObj(Integer::toString).toList();
        return Panel.of(units, values);
    }

    static double[][] copy(double[][] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> values[i].clone())
                .toArray(double[][]::new);
    }

    static double largest(double[][] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> values[i])
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
