package nl.regiospiegel.statistics.decision;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.DirectlyStandardisedRate;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.Mean;
import nl.regiospiegel.statistics.interval.PoissonInterval;
import nl.regiospiegel.statistics.interval.Sample;
import nl.regiospiegel.statistics.interval.Stratum;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: scipy 1.17, normal, Poisson, chi-square and t distributions. */
class BenchmarkPValueTest {

    @ParameterizedTest
    @CsvSource({
        "65, 100, 0.5, 0.0026997960632601866",
        "1045, 5000, 0.2, 0.11161176829829311",
        "7360, 18745, 0.3552, 9.094111689606523e-27",
        "0, 10, 0.2, 0.11384629800665805",
        "0.445, 1, 0.3, 0.7516868190094395"
    })
    void of_a_share_is_the_score_test(double x, double n, double benchmark, double expected) {
        assertClose(expected, BenchmarkPValue.share(new Counts(x, n), benchmark), 1e-10, x + "/" + n);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 1", "1, 10, 0, 0", "10, 10, 1, 1", "9, 10, 1, 0", "5, 10, 0.5, 1"})
    void of_a_share_against_nothing_or_all_is_certain(double x, double n, double benchmark, double expected) {
        assertEquals(expected, BenchmarkPValue.share(new Counts(x, n), benchmark));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, 0.5, 1",
        "0, 3.7, 0.04944705294067878",
        "5, 0, 0",
        "5, 11, 0.07503962820385447",
        "5, 5, 1",
        "9, 3.2, 0.011428276132840264",
        "2.5, 7, 0.10236270682613083",
        "9.999, 4, 0.016280921183172627"
    })
    void of_a_count_below_ten_is_exact(double observed, double expected, double p) {
        assertClose(p, BenchmarkPValue.count(observed, expected), 1e-10, observed + " of " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 0.021751790963211923",
        "65, 50, 0.04725053722453977",
        "1045, 1000, 0.16085230977398224",
        "12.5, 12.5, 1",
        "30, 17, 0.0055480833738529465"
    })
    void of_a_count_from_ten_is_byars(double observed, double expected, double p) {
        assertClose(p, BenchmarkPValue.count(observed, expected), 1e-10, observed + " of " + expected);
    }

    @Test
    void of_a_mean_is_students() {
        assertClose(0.19494067481237468, BenchmarkPValue.mean(new Sample(120, 30, 25), 112), 1e-10, 112);
        assertClose(0.19494067481237468, BenchmarkPValue.mean(new Sample(120, 30, 25), 128), 1e-10, 128);
        assertEquals(1, BenchmarkPValue.mean(new Sample(120, 0, 25), 120));
        assertEquals(0, BenchmarkPValue.mean(new Sample(120, 0, 25), 121));
    }

    @Test
    void of_a_standardised_rate_of_one_stratum_is_that_of_its_count() {
        var rate = DirectlyStandardisedRate.of(List.of(Stratum.of(65, 1000, 3)), 1000, 0.95);
        assertClose(0.04725053722453977, BenchmarkPValue.standardised(rate, 50), 1e-10, rate);
        assertEquals(0, BenchmarkPValue.standardised(rate, -500), 1e-30);
    }

    @Test
    void of_a_standardised_rate_without_variance_is_certain() {
        var rate = DirectlyStandardisedRate.of(List.of(Stratum.of(0, 1000, 3), Stratum.of(20, 10, 0)), 1000, 0.95);
        assertEquals(1, BenchmarkPValue.standardised(rate, 0));
        assertEquals(0, BenchmarkPValue.standardised(rate, 0.1));
    }

    @Test
    void is_below_one_minus_confidence_exactly_when_the_interval_excludes_the_benchmark() {
        var random = new Random(20236);
        for (int i = 0; i < 20_000; i++) {
            var confidence = random.nextBoolean() ? 0.95 : 0.998;
            var n = Math.pow(10, random.nextDouble() * 5);
            var x = n * random.nextDouble();
            var share = near(WilsonInterval.of(x, n, confidence), random, 1);
            assertInverse(BenchmarkPValue.share(new Counts(x, n), share), WilsonInterval.of(x, n, confidence), share);
            var count = random.nextInt(4) == 0 ? random.nextInt(10) : x;
            var limits = PoissonInterval.of(count, confidence);
            var expected = near(limits, random, Double.MAX_VALUE);
            assertInverse(BenchmarkPValue.count(count, expected), limits, expected);
            var sample = new Sample(x, 1 + x * random.nextDouble(), 2 + random.nextInt(40));
            var mean = Mean.of(sample, confidence).interval();
            var benchmark = near(mean, random, Double.MAX_VALUE);
            assertInverse(BenchmarkPValue.mean(sample, benchmark), mean, benchmark);
            standardised(random, confidence);
        }
    }

    private static void standardised(Random random, double confidence) {
        var strata = List.of(
                Stratum.of(10 + random.nextInt(90), 1000, 1 + random.nextInt(9)),
                Stratum.of(random.nextInt(90), 300, 1 + random.nextInt(9)));
        var rate = DirectlyStandardisedRate.of(strata, 1000, confidence);
        var benchmark = near(rate.interval(), random, Double.MAX_VALUE);
        assertInverse(BenchmarkPValue.standardised(rate, benchmark), rate.interval(), benchmark);
    }

    /** A benchmark about a limit, where the two could disagree. */
    private static double near(Interval interval, Random random, double most) {
        var limit = random.nextBoolean() ? interval.lower() : interval.upper();
        var away = (interval.upper() - interval.lower()) * (random.nextDouble() - 0.5) * 0.2;
        return Math.max(0, Math.min(most, limit + away));
    }

    private static void assertInverse(double p, Interval interval, double benchmark) {
        var tail = 1 - interval.confidence();
        var tooSmallToTell = Math.abs(p - tail) < 1e-9 || interval.lower() < Double.MIN_NORMAL && benchmark == 0;
        if (!tooSmallToTell) {
            assertEquals(
                    p < tail,
                    Decision.of(interval, benchmark) != Decision.SIMILAR,
                    () -> p + " " + interval + " " + benchmark);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, -1", "1, NaN", "1, Infinity", "-1, 1", "NaN, 1", "Infinity, 1"})
    void refuses_counts_that_are_none(double observed, double expected) {
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.count(observed, expected));
    }

    @Test
    void refuses_what_is_not_defined() {
        var rate = DirectlyStandardisedRate.of(List.of(Stratum.of(65, 1000, 3)), 1000, 0.95);
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.share(new Counts(3, 2), 0.5));
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.share(new Counts(1, 2), 1.1));
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.share(new Counts(1, 2), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.standardised(rate, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> BenchmarkPValue.mean(Sample.of(1, 2), Double.NaN));
    }
}
