package nl.regiospiegel.figures.importing.staging.control;

import static nl.regiospiegel.figures.importing.staging.control.Trial.NATIONAL;
import static nl.regiospiegel.figures.importing.staging.control.Trial.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means are stored with their standard deviation, which is a number of the figure as any other. */
class StagedMeansTest {

    private static final String JANUARY = "2024-01-31";
    private static final String JUNE = "2024-06-30";

    private final Trial trial = new Trial();

    StagedMeansTest() throws SQLException {}

    private static String[] mean(String value, String number, String deviation) {
        return new String[] {value, number, deviation};
    }

    @Test
    void both_kinds_of_figures_keep_the_deviation() throws SQLException {
        trial.store(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "5.1"), JANUARY));
        trial.store(OWN, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "0"), JANUARY));
        assertEquals(1, stored("national_figure", "5.1"));
        assertEquals(1, stored("region_figure", "0"));
    }

    private long stored(String table, String deviation) throws SQLException {
        return trial.count(
                "figures.%s where indicator = '%s' and value = 23.4 and denominator = 120 and standard_deviation = %s"
                        .formatted(table, trial.indicator, deviation));
    }

    @Test
    void the_same_mean_with_another_deviation_is_a_changed_figure() throws SQLException {
        trial.store(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "5.1"), JANUARY));
        var same = trial.check(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "5.10"), JUNE));
        assertEquals(1, same.result().unchanged());
        var without = trial.check(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", null), JUNE));
        assertEquals(1, without.result().changed());
        var other = trial.check(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "5.2"), JUNE));
        assertEquals(1, other.result().changed());
        try (var connection = trial.speaking()) {
            var difference =
                    new Preview(connection, other.about()).differences(0, 1).get(0);
            assertEquals(new BigDecimal("5.2"), difference.now().standardDeviation());
            assertEquals(new BigDecimal("5.1"), difference.before().standardDeviation());
        }
        trial.confirm(other);
        assertEquals(2, trial.stored());
    }

    @Test
    void another_deviation_under_the_same_vintage_is_refused_with_both() throws SQLException {
        trial.store(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean("23.4", "120", "5.1"), JANUARY));
        var again = trial.check(NATIONAL, trial.mean(3, "GM9001", "2023JJ00", mean("23.4", "120", "5.2"), JANUARY));
        assertEquals(List.of("vintage-taken"), again.rules());
        var remark = again.remarks().get(0);
        assertTrue(remark.value().contains("standaardafwijking 5,2"), remark.value());
        assertTrue(remark.detail().contains("standaardafwijking 5,1"), remark.detail());
    }

    @ParameterizedTest
    @CsvSource({"23.4, 120, -1", "23.4, 1, 5", "23.4, , 5", ", 120, 5"})
    void what_is_no_mean_of_at_least_two_is_never_stored(String value, String number, String deviation)
            throws SQLException {
        var checked =
                trial.check(NATIONAL, trial.mean(2, "GM9001", "2023JJ00", mean(value, number, deviation), JANUARY));
        assertEquals(List.of("impossible-figure"), checked.rules());
    }
}
