package nl.regiospiegel.statistics.simplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The solution is the optimum, also where ties abound. */
class OptimalityTest {

    /** Rounding leaves something: to say zero would be to say nothing. */
    @Test
    void how_far_the_conditions_are_missed_is_measured_and_told() {
        var random = new Random(222);
        var told = 0.0;
        var measured = 0.0;
        for (int run = 0; run < 20; run++) {
            var columns = Optimality.panel(random, 20, 12, 0.5);
            var target = Optimality.panel(random, 1, 12, 0.5)[0];
            var solved = SimplexLeastSquares.of(columns, target, 1e-6);
            told += solved.residual();
            measured += Optimality.missed(columns, target, 1e-6, solved);
        }
        assertTrue(told > 0 && measured > 0, told + " told, " + measured + " measured");
        assertEquals(0, Math.log10(told / measured), 3, told + " told, " + measured + " measured");
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 8", "5, 3", "19, 6", "38, 19", "41, 20", "100, 6", "341, 6", "341, 20", "341, 1", "40, 60"})
    void the_optimality_conditions_hold(int donors, int periods) {
        var random = new Random(donors * 1000L + periods);
        for (var persistence : new double[] {0, 0.5, 0.95, 0.999}) {
            var panel = Optimality.panel(random, donors + 1, periods, persistence);
            var columns = Arrays.copyOfRange(panel, 1, donors + 1);
            var spread = Optimality.spread(columns);
            for (var ridge : new double[] {1e-12, 1e-6, 1e-3, 1, 100}) {
                Optimality.assertOptimal(columns, panel[0], ridge * spread, spread);
            }
        }
    }

    /** On the way to this optimum a weight becomes the smallest number there is, at which the walk once stood still for ever. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_weight_too_small_to_divide_ends_the_walk_no_less() {
        var random = new Random(2759);
        var columns = new double[120][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = around(random.nextGaussian(), 0.4, random);
            var column = columns[j];
            Arrays.setAll(column, t -> Math.rint(column[t] / 1e-9) * 1e-9);
        }
        var target = around(0.2 * random.nextGaussian(), 0.2, random);
        Optimality.assertOptimal(columns, target, 1e-6, Optimality.spread(columns));
    }

    private static double[] around(double level, double deviation, Random random) {
        var values = new double[12];
        for (int t = 0; t < values.length; t++) {
            values[t] = level + deviation * random.nextGaussian();
        }
        return values;
    }

    @Test
    void many_equal_columns_among_others_are_no_obstacle() {
        var random = new Random(13);
        var panel = Optimality.panel(random, 120, 12, 0.5);
        for (int j = 20; j < 120; j++) {
            panel[j] = new double[12];
        }
        var columns = Arrays.copyOfRange(panel, 1, 120);
        for (var share : new double[] {0, 0.1, 1, 3}) {
            var target = Arrays.stream(panel[0]).map(value -> share * value).toArray();
            for (var ridge : new double[] {1e-12, 1e-6, 1}) {
                Optimality.assertOptimal(
                        columns, target, ridge * Optimality.spread(columns), Optimality.spread(columns));
            }
        }
    }

    /** Rounded figures, units that are nearly or wholly alike, zeros, a far-off target and an outlier: where ties abound. */
    @Test
    void figures_as_they_are_published_are_no_obstacle() {
        var random = new Random(99);
        for (int i = 0; i < 400; i++) {
            var donors = 2 + random.nextInt(i % 8 == 0 ? 250 : 40);
            var panel = published(random, donors + 1, 1 + random.nextInt(20));
            var columns = Arrays.copyOfRange(panel, 1, donors + 1);
            var spread = Optimality.spread(columns);
            for (var ridge : new double[] {1e-12, 1e-6, 1}) {
                if (spread > 1e-9) {
                    Optimality.assertOptimal(columns, panel[0], ridge * spread, spread);
                }
            }
        }
    }

    private static double[][] published(Random random, int units, int periods) {
        var step = new double[] {0.01, 0.1, 1, 5}[random.nextInt(4)];
        var between = new double[] {0, 1, 10}[random.nextInt(3)];
        var within = new double[] {0, 0.1, 1}[random.nextInt(3)];
        var panel = new double[units][periods];
        for (var series : panel) {
            var level = 50 + between * random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                var value = random.nextInt(50) == 0 ? 0 : level + within * random.nextGaussian();
                series[t] = Math.rint(value / step) * step;
            }
        }
        panel[units - 1][0] = random.nextInt(10) == 0 ? 1e6 : panel[units - 1][0];
        panel[0][0] += random.nextInt(6) == 0 ? 1000 : 0;
        return panel;
    }
}
