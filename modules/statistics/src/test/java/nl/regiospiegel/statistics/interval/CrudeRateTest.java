package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class CrudeRateTest {

    /** PHEindicatormethods 2.1.0 (ukhsa-collaboration/PHEindicatormethods, commit 093fd288), test data; recomputed. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # count, denominator, multiplier, value, limits at 95 %, limits at 99.8 %, method
        1, 100, 100, 1, 0.025317807984289897, 5.571643390938898, 0.0010005003335835344, 9.233413476451585, Exact
        5, 100, 100, 5, 1.62348639011842, 11.668332079322669, 0.739371731917839, 16.454745203680105, Exact
        20, 100, 100, 20, 12.211428834875937, 30.889880369197066, 8.922802365144193, 38.08503562504191, Byars
        65, 100, 100, 65, 50.163187710459454, 82.84913854593984, 42.8802614714802, 94.00029084431802, Byars
        9856, 12345, 100, 79.83799108950991, 78.26949058976757, 81.4300165427214, 77.37590543271052, 82.3544727709543, Byars
        7776456, 7564336677, 100, 0.10280420256339154, 0.10273196005302074, 0.10287648334092832, 0.102690317308454, 0.10291817639509068, Byars
        222, 3215, 100, 6.905132192846033, 6.026574877652675, 7.87572937087185, 5.560737695259854, 8.46104668173341, Byars
        999, 3456, 100, 28.90625, 27.14130493609052, 30.755833237378415, 26.162147596445767, 31.845604819822654, Byars
        1, 100, 100000, 1000, 25.317807984289896, 5571.643390938898, 1.0005003335835343, 9233.413476451586, Exact
        5, 100, 100000, 5000, 1623.4863901184199, 11668.332079322669, 739.3717319178389, 16454.745203680104, Exact
        20, 100, 100000, 20000, 12211.428834875936, 30889.880369197064, 8922.802365144193, 38085.03562504191, Byars
        65, 100, 100000, 65000, 50163.18771045945, 82849.13854593984, 42880.261471480204, 94000.290844318, Byars
        9856, 12345, 100000, 79837.99108950992, 78269.49058976758, 81430.01654272141, 77375.90543271053, 82354.47277095431, Byars
        7776456, 7564336677, 100000, 102.80420256339154, 102.73196005302074, 102.87648334092832, 102.690317308454, 102.91817639509068, Byars
        222, 3215, 100000, 6905.132192846034, 6026.574877652674, 7875.729370871851, 5560.737695259853, 8461.04668173341, Byars
        999, 3456, 100000, 28906.25, 27141.30493609052, 30755.833237378414, 26162.147596445768, 31845.604819822653, Byars
        250, 220, 100000, 113636.36363636365, 99984.94738532876, 128631.14487455782, 92710.00554438953, 137651.23772147458, Byars
        """)
    void agrees_with_published_test_data(ArgumentsAccessor row) {
        var at95 = CrudeRate.of(row.getDouble(0), row.getDouble(1), row.getDouble(2), 0.95);
        var at998 = CrudeRate.of(row.getDouble(0), row.getDouble(1), row.getDouble(2), 0.998);
        assertClose(row.getDouble(3), at95.value(), 1e-10, row);
        assertClose(row.getDouble(4), at95.interval().lower(), 1e-10, row);
        assertClose(row.getDouble(5), at95.interval().upper(), 1e-10, row);
        assertClose(row.getDouble(6), at998.interval().lower(), 1e-10, row);
        assertClose(row.getDouble(7), at998.interval().upper(), 1e-10, row);
        assertEquals("Exact".equals(row.getString(8)), at95.method() == IntervalMethod.EXACT_POISSON);
    }

    @Test
    void a_rate_may_exceed_its_multiplier() {
        var rate = CrudeRate.of(250, 220, 100, 0.95);
        assertEquals(113.63636363636364, rate.value(), 1e-12);
        assertTrue(rate.interval().contains(rate.value()));
    }

    @Test
    void another_multiplier_only_changes_the_unit() {
        var percent = CrudeRate.of(37, 5120, 100, 0.95);
        var perThousand = CrudeRate.of(37, 5120, 1000, 0.95);
        assertEquals(percent.value() * 10, perThousand.value(), 1e-12);
        assertEquals(percent.interval().upper() * 10, perThousand.interval().upper(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 100, 0.95",
        "1, -5, 100, 0.95",
        "-1, 5, 100, 0.95",
        "NaN, 5, 100, 0.95",
        "1, NaN, 100, 0.95",
        "1, 5, 0, 0.95",
        "1, 5, NaN, 0.95",
        "1, 5, 100, 0.4"
    })
    void refuses_what_is_not_defined(double count, double denominator, double multiplier, double confidence) {
        assertThrows(IllegalArgumentException.class, () -> CrudeRate.of(count, denominator, multiplier, confidence));
    }
}
