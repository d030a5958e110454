package nl.regiospiegel.statistics.trend;

import java.util.List;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.funnel.Baseline;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * Chi-square test for trend in five shares, without continuity correction.
 *
 * <pre>
 * p    = ΣO / Σn
 * T    = Σ x·n·(O/n - p)
 * chi² = T² / (p(1 - p) · (Σn·x² - (Σn·x)²/Σn))
 * </pre>
 *
 * <p>The slopes of {@link TrendTest} are those of logit(O/n) on x, weighted with n·q(1 - q), q = O/n; a share of 0 or 1 has no
 * finite logit, and then nothing can be calculated.
 *
 * <p>Sources: Cochran, Biometrics 10 (1954) 417-451; Armitage, Biometrics 11 (1955) 375-386.
 */
public final class CochranArmitage {

    private CochranArmitage() {}

    /**
     * Tests five shares in order of time.
     *
     * @param points numerators not above their denominators
     * @throws IllegalArgumentException on another number of points or a numerator above its denominator
     */
    public static TrendTest of(List<Counts> points) {
        TrendTest.five(points.size());
        points.forEach(point -> Arguments.partOfWhole(point.numerator(), point.denominator()));
        if (points.stream().anyMatch(CochranArmitage::isWithoutLogit)) {
            return TrendTest.cannotBeCalculated(TrendMethod.COCHRAN_ARMITAGE);
        }
        var slopes = new Slopes(
                points.stream().mapToDouble(CochranArmitage::logit).toArray(),
                points.stream().mapToDouble(CochranArmitage::weight).toArray());
        return TrendTest.of(TrendMethod.COCHRAN_ARMITAGE, chiSquare(points), slopes);
    }

    private static double chiSquare(List<Counts> points) {
        var all = Baseline.of(points);
        var p = all.quotient();
        var t = 0.0;
        var nx = 0.0;
        var nxx = 0.0;
        for (int i = 0; i < points.size(); i++) {
            var x = i + 1.0;
            var n = points.get(i).denominator();
            t += x * (points.get(i).numerator() - n * p);
            nx += n * x;
            nxx += n * x * x;
        }
        return t * t / (p * (1 - p) * (nxx - nx * nx / all.denominator()));
    }

    private static boolean isWithoutLogit(Counts point) {
        return point.quotient() == 0 || point.quotient() == 1;
    }

    private static double logit(Counts point) {
        return Math.log(point.numerator() / (point.denominator() - point.numerator()));
    }

    private static double weight(Counts point) {
        return point.numerator() * (1 - point.quotient());
    }
}
