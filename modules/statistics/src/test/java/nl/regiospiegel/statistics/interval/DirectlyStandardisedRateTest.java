package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.regiospiegel.statistics.golden.GoldenFile;
import nl.regiospiegel.statistics.interval.RefusedStatistic.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class DirectlyStandardisedRateTest {

    /** PHEindicatormethods 2.1.0 (ukhsa-collaboration/PHEindicatormethods, commit 093fd288), test data; recomputed. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # area, events, multiplier, value, limits at 95 %, limits at 99.8 %
        testdata_big, 895, 10000, 1043.0247991469423, 971.770906798568, 1117.894091547925, 932.3287880219904, 1162.0595999522059
        testdata_small, 91, 10000, 110.3212025300104, 87.7455767536709, 136.70882227251795, 76.36420357939879, 153.00328948244763
        testdata_big, 895, 100000, 10430.247991469423, 9717.709067985681, 11178.94091547925, 9323.287880219903, 11620.595999522058
        testdata_small, 91, 100000, 1103.212025300104, 877.455767536709, 1367.0882227251795, 763.6420357939879, 1530.0328948244762
        """)
    void agrees_with_published_test_data(ArgumentsAccessor row) {
        var strata = golden(row.getString(0));
        var at95 = DirectlyStandardisedRate.of(strata, row.getDouble(2), 0.95);
        var at998 = DirectlyStandardisedRate.of(strata, row.getDouble(2), 0.998);
        assertEquals(row.getDouble(1), at95.events());
        assertClose(row.getDouble(3), at95.value(), 1e-12, row);
        assertClose(row.getDouble(4), at95.interval().lower(), 1e-12, row);
        assertClose(row.getDouble(5), at95.interval().upper(), 1e-12, row);
        assertClose(row.getDouble(6), at998.interval().lower(), 1e-12, row);
        assertClose(row.getDouble(7), at998.interval().upper(), 1e-12, row);
    }

    /** The third area of the same data has nine events in all, and does not know those of one stratum. */
    @Test
    void refuses_the_area_that_the_published_test_data_refuse() {
        var strata = golden("testdata_tiny");
        assertRefused(Reason.MISSING_EVENTS, strata);
        var known =
                strata.stream().filter(stratum -> stratum.events().isPresent()).toList();
        assertEquals(strata.size() - 1, known.size());
        assertRefused(Reason.TOO_FEW_EVENTS, known);
    }

    private static List<Stratum> golden(String area) {
        return GoldenFile.named("dsr_input.csv").rows().stream()
                .filter(row -> area.equals(row.get("area")))
                .map(DirectlyStandardisedRateTest::stratum)
                .toList();
    }

    private static Stratum stratum(Map<String, String> row) {
        var persons = GoldenFile.number(row, "pop");
        var standard = GoldenFile.number(row, "stdpop_esp2013");
        return row.get("count").isEmpty()
                ? Stratum.withoutEvents(persons, standard)
                : Stratum.of(GoldenFile.number(row, "count"), persons, standard);
    }

    /** Two strata by hand: D = (3·20/100 + 1·30/300)/4 = 0.175 and V = (9·20/100² + 1·30/300²)/16. */
    @Test
    void agrees_with_two_strata_by_hand() {
        var rate = DirectlyStandardisedRate.of(List.of(Stratum.of(20, 100, 3), Stratum.of(30, 300, 1)), 100, 0.95);
        assertEquals(17.5, rate.value(), 1e-12);
        var variance = (9 * 20 / 1e4 + 30 / 9e4) / 16;
        assertEquals(variance * 1e4, rate.variance(), 1e-12);
        var byar = PoissonInterval.byar(50, 0.95);
        assertEquals(
                17.5 + 100 * Math.sqrt(variance / 50) * (byar.lower() - 50),
                rate.interval().lower(),
                1e-12);
        assertEquals(
                17.5 + 100 * Math.sqrt(variance / 50) * (byar.upper() - 50),
                rate.interval().upper(),
                1e-12);
        assertEquals(IntervalMethod.DOBSON, rate.method());
    }

    @Test
    void equals_the_crude_rate_when_the_populations_agree() {
        var random = new Random(20234);
        for (int i = 0; i < 500; i++) {
            var strata = new ArrayList<Stratum>();
            double events = 0;
            double persons = 0;
            for (int k = 0; k < 1 + random.nextInt(8); k++) {
                var some = Stratum.of(5 + random.nextInt(300), 400 + random.nextInt(5000), 0);
                strata.add(Stratum.of(some.count(), some.persons(), some.persons() * 7));
                events += some.count();
                persons += some.persons();
            }
            if (events >= 10) {
                var crude = CrudeRate.of(events, persons, 1000, 0.95);
                var standardised = DirectlyStandardisedRate.of(strata, 1000, 0.95);
                assertClose(crude.value(), standardised.value(), 1e-12, strata);
                assertClose(crude.interval().lower(), standardised.interval().lower(), 1e-9, strata);
                assertClose(crude.interval().upper(), standardised.interval().upper(), 1e-9, strata);
            }
        }
    }

    @Test
    void an_empty_stratum_is_refused_unless_it_has_no_part_in_the_figure() {
        var some = Stratum.of(40, 1000, 10);
        assertRefused(Reason.EMPTY_STRATUM, List.of(some, Stratum.of(0, 0, 1)));
        assertRefused(Reason.EMPTY_STRATUM, List.of(some, Stratum.of(1, 0, 0)));
        assertEquals(
                DirectlyStandardisedRate.of(List.of(some), 100, 0.95),
                DirectlyStandardisedRate.of(List.of(some, Stratum.of(0, 0, 0)), 100, 0.95));
    }

    @Test
    void a_stratum_outside_the_standard_adds_events_and_no_rate() {
        var rate = DirectlyStandardisedRate.of(List.of(Stratum.of(40, 1000, 10), Stratum.of(60, 50, 0)), 100, 0.95);
        assertEquals(4, rate.value(), 1e-12);
        assertEquals(100, rate.events());
        var none = DirectlyStandardisedRate.of(List.of(Stratum.of(0, 1000, 10), Stratum.of(60, 50, 0)), 100, 0.95);
        assertEquals(0, none.value());
        assertEquals(new Interval(0, 0, 0.95), none.interval());
    }

    @Test
    void ten_events_are_enough_and_missing_events_are_not_zero() {
        assertTrue(DirectlyStandardisedRate.of(List.of(Stratum.of(10, 100, 1)), 1, 0.95)
                        .value()
                > 0);
        assertRefused(Reason.TOO_FEW_EVENTS, List.of(Stratum.of(9.999, 100, 1)));
        assertRefused(Reason.MISSING_EVENTS, List.of(Stratum.of(50, 100, 1), Stratum.withoutEvents(100, 1)));
    }

    private static void assertRefused(Reason reason, List<Stratum> strata) {
        var refused = assertThrows(RefusedStatistic.class, () -> DirectlyStandardisedRate.of(strata, 1000, 0.95));
        assertEquals(reason, refused.reason());
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 5", "NaN, 5, 5", "1, -5, 5", "1, NaN, 5", "1, 5, -1", "1, 5, NaN", "1, Infinity, 1"})
    void refuses_a_stratum_that_is_none(double events, double persons, double standard) {
        assertThrows(IllegalArgumentException.class, () -> Stratum.of(events, persons, standard));
    }

    @Test
    void refuses_what_is_not_defined() {
        var strata = List.of(Stratum.of(40, 1000, 10));
        assertThrows(IllegalArgumentException.class, () -> DirectlyStandardisedRate.of(strata, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> DirectlyStandardisedRate.of(strata, 1, 0.3));
        assertThrows(IllegalArgumentException.class, () -> DirectlyStandardisedRate.of(List.of(), 1, 0.95));
        var weightless = List.of(Stratum.of(40, 1000, 0));
        assertThrows(IllegalArgumentException.class, () -> DirectlyStandardisedRate.of(weightless, 1, 0.95));
    }
}
