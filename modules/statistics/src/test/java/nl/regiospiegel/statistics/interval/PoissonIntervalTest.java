package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {

    /** Chi-square quantiles of scipy; counts 1 and 5 agree with the published test data of the crude rate. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # count, lower and upper at 95 %, lower and upper at 99.8 %
        0, 0.0, 3.6888794541139354, 0.0, 6.907755278982137
        1, 0.025317807984289876, 5.571643390938898, 0.001000500333583534, 9.233413476451585
        2, 0.24220927854396496, 7.22468766772396, 0.045402017769489544, 11.228872242412661
        3, 0.6186721228956014, 8.767273069742323, 0.1905333775684032, 13.06224077918807
        4, 1.0898653736263249, 10.241588675403694, 0.428552413628423, 14.79414922253721
        5, 1.6234863901184207, 11.66833207932267, 0.7393717319178323, 16.454745203680105
        6, 2.2018942534908508, 13.059474022518685, 1.1071046602556394, 18.061636840199064
        7, 2.8143630515198654, 14.422675361702376, 1.5203362603988093, 19.626177395384232
        8, 3.4538321767485014, 15.763189220193313, 1.9708139217403657, 21.15619816583998
        9, 4.115373097378334, 17.084803451419166, 2.452424404363775, 22.65737330906293
        10, 4.7953886961324335, 18.39035604201778, 2.96052037274376, 24.13397114541759
        11, 5.49116036723684, 19.682038513301954, 3.491484220615278, 25.589298888688695
        12, 6.200575108722218, 20.96158504817696, 4.042440790424585, 27.02598119428832
        13, 6.921952491003801, 22.230395918158873, 4.611063412081663, 28.446142696676812
        14, 7.653930276300595, 23.489621121835576, 5.195439557912915, 29.85153215221497
        15, 8.395386132783315, 24.740218871485844, 5.793975522822528, 31.243609528544237
        20, 12.216519585403944, 30.8883779026746, 8.95821326762601, 38.04188135385001
        25, 16.178681847829328, 36.904931697530365, 12.33695263593863, 44.63607541715224
        30, 20.240874021420915, 42.82686539480766, 15.869170797140352, 51.083124165924396
        50, 37.110963737461866, 65.91876666433681, 30.95896960346831, 75.94189199210048
        100, 81.36399125092314, 121.62679379242638, 71.9213974950004, 134.92431906126444
        """)
    void exact_limits_agree_with_an_independent_computation(
            double count, double lower95, double upper95, double lower998, double upper998) {
        var at95 = PoissonInterval.garwood(count, 0.95);
        var at998 = PoissonInterval.garwood(count, 0.998);
        assertClose(lower95, at95.lower(), 1e-9, count);
        assertClose(upper95, at95.upper(), 1e-9, count);
        assertClose(lower998, at998.lower(), 1e-9, count);
        assertClose(upper998, at998.upper(), 1e-9, count);
    }

    /** PHEindicatormethods 2.1.0 (ukhsa-collaboration/PHEindicatormethods, commit 093fd288), test data; recomputed. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # count, confidence, lower, upper
        65, 0.95, 50.163187710459454, 82.84913854593984
        1045, 0.95, 982.5932018073325, 1110.33121298565
        1, 0.95, 0.01307213290150435, 5.5637555824752605
        65, 0.998, 42.8802614714802, 94.00029084431802
        1045, 0.998, 947.9407035610374, 1148.806160988033
        10, 0.998, 2.916318374695686, 24.193724927880535
        """)
    void byars_limits_agree_with_published_test_data(double count, double confidence, double lower, double upper) {
        var limits = PoissonInterval.byar(count, confidence);
        assertClose(lower, limits.lower(), 1e-12, count);
        assertClose(upper, limits.upper(), 1e-12, count);
    }

    /** Garwood 1936, as tabulated in many textbooks. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "5, 1.623, 11.668", "9, 4.115, 17.085"})
    void below_ten_events_the_limits_are_exact(double count, double lower, double upper) {
        var limits = PoissonInterval.of(count, 0.95);
        assertEquals(lower, limits.lower(), 5e-4);
        assertEquals(upper, limits.upper(), 5e-4);
        assertEquals(IntervalMethod.EXACT_POISSON, PoissonInterval.method(count));
    }

    @Test
    void from_ten_events_the_limits_are_byars() {
        assertEquals(PoissonInterval.garwood(9.99, 0.95), PoissonInterval.of(9.99, 0.95));
        assertEquals(PoissonInterval.byar(10, 0.95), PoissonInterval.of(10, 0.95));
        assertEquals(IntervalMethod.BYAR, PoissonInterval.method(10));
    }

    @Test
    void limits_contain_the_count_and_are_never_negative() {
        var random = new Random(20232);
        for (int i = 0; i < 5_000; i++) {
            var count = Math.pow(10, random.nextDouble() * 16 - 8);
            var confidence = 0.5 + random.nextDouble() * 0.4999;
            var limits = PoissonInterval.of(count, confidence);
            assertTrue(limits.contains(count), count + " at " + confidence + " " + limits);
            assertTrue(limits.lower() >= 0, count + " " + limits);
        }
    }

    @Test
    void no_events_have_no_lower_limit() {
        assertEquals(0, PoissonInterval.of(0, 0.95).lower());
        assertEquals(0, PoissonInterval.byar(0, 0.95).lower());
        assertEquals(0, PoissonInterval.byar(0.1, 0.95).lower());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.95", "NaN, 0.95", "Infinity, 0.95", "1, 0.49", "1, 0.99991", "1, NaN"})
    void refuses_what_is_not_defined(double count, double confidence) {
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.of(count, confidence));
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.garwood(count, confidence));
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.byar(count, confidence));
    }

    /** Chi-square quantiles of scipy 1.17. */
    @ParameterizedTest
    @CsvSource({
        "1e6, 998040.9833402939, 1001961.9119454322",
        "1e8, 99980401.30732474, 100019601.58707914",
        "9.99999999e8, 999938020.4439589, 1000061980.450378",
        "1e9, 999938021.4439279, 1000061981.4504089",
        "1e12, 999998040036.9626, 1000001959965.9316"
    })
    void huge_counts_have_exact_limits(double count, double lower, double upper) {
        var limits = PoissonInterval.garwood(count, 0.95);
        assertClose(lower, limits.lower(), 1e-13, count);
        assertClose(upper, limits.upper(), 1e-13, count);
    }
}
