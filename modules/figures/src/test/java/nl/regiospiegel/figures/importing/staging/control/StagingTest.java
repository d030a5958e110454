package nl.regiospiegel.figures.importing.staging.control;

import static nl.regiospiegel.figures.importing.staging.control.Trial.NATIONAL;
import static nl.regiospiegel.figures.importing.staging.control.Trial.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import nl.regiospiegel.figures.importing.staging.entity.Outcome;
import org.junit.jupiter.api.Test;

class StagingTest {

    private final Trial trial;

    StagingTest() throws SQLException {
        trial = new Trial();
    }

    @Test
    void what_is_not_stored_is_new_and_is_stored_at_the_confirmation_only() throws SQLException {
        var checked = trial.check(
                NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40), trial.figure(3, "GM9002", "2023JJ00", 15, 50));
        assertEquals(2, checked.result().added());
        assertEquals(0, trial.stored());
        assertEquals(2, trial.waiting());
        var confirmed = trial.confirm(checked);
        assertEquals(2, confirmed.stored());
        assertEquals(trial.dataSet(checked.about()).id(), confirmed.dataSet());
        assertEquals(2, trial.stored());
        assertEquals(0, trial.waiting());
    }

    @Test
    void own_figures_are_stored_as_the_region_and_nowhere_else() throws SQLException {
        trial.store(OWN, trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        assertEquals(0, trial.stored());
        assertEquals(1, trial.count("figures.region_figure where region_id = '%s'".formatted(trial.region)));
        assertEquals(1, trial.count("figures.region_data_set where region_id = '%s'".formatted(trial.region)));
    }

    @Test
    void the_same_content_twice_changes_nothing_also_under_a_later_vintage() throws SQLException {
        trial.store(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40, "2024-01-31"));
        for (var vintage : List.of("2024-01-31", "2024-06-30")) {
            var again = trial.check(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40, vintage));
            assertEquals(1, again.result().unchanged());
            assertEquals(0, again.result().toStore());
            var confirmed = trial.confirm(again);
            assertEquals(0, confirmed.stored());
            assertEquals(null, confirmed.dataSet());
        }
        assertEquals(1, trial.stored());
    }

    @Test
    void other_numbers_in_a_later_vintage_are_a_change_shown_beside_what_is_stored() throws SQLException {
        trial.store(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40, "2024-01-31"));
        var later = trial.check(NATIONAL, trial.figure(9, "GM9001", "2023JJ00", 13, 40, "2024-06-30"));
        assertEquals(1, later.result().changed());
        try (var connection = trial.speaking()) {
            var preview = new Preview(connection, later.about());
            var difference = preview.differences(0, 10).get(0);
            assertEquals(new BigDecimal(13), difference.now().numerator());
            assertEquals(new BigDecimal(12), difference.before().numerator());
            assertEquals("2024-01-31", difference.before().vintage().edtf());
            assertEquals(9, difference.row());
            assertEquals(List.of(), preview.differences(difference.position(), 10));
            assertEquals(Outcome.CHANGED, preview.counts().get(0).outcome());
        }
        trial.confirm(later);
        assertEquals(2, trial.stored());
    }

    @Test
    void other_numbers_in_the_same_vintage_refuse_the_whole_file() throws SQLException {
        trial.store(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        var other = trial.check(
                NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 13, 40), trial.figure(3, "GM9002", "2023JJ00", 1, 40));
        assertEquals(List.of("vintage-taken"), other.rules());
        assertTrue(other.remarks().get(0).detail().contains("12 van 40"), other.toString());
        assertEquals(1, other.result().rejected());
        assertTrue(other.result().refused());
        assertEquals(0, trial.waiting());
        assertThrows(CannotConfirm.class, () -> trial.confirm(other));
        assertEquals(1, trial.stored());
    }

    @Test
    void an_older_vintage_after_a_newer_one_is_new_and_the_newer_one_stays() throws SQLException {
        trial.store(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 14, 40, "2025-01-31"));
        var older = trial.check(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40, "2024-01-31"));
        assertEquals(1, older.result().added());
        trial.confirm(older);
        assertEquals(2, trial.stored());
    }

    @Test
    void two_vintages_in_one_file_are_compared_with_each_other() throws SQLException {
        var both = trial.check(
                NATIONAL,
                trial.figure(2, "GM9001", "2023JJ00", 14, 40, "2025-01-31"),
                trial.figure(3, "GM9001", "2023JJ00", 12, 40, "2024-01-31"),
                trial.figure(4, "GM9002", "2023JJ00", 12, 40, "2025-01-31"),
                trial.figure(5, "GM9002", "2023JJ00", 12, 40, "2024-01-31"));
        assertEquals(2, both.result().added());
        assertEquals(1, both.result().changed());
        assertEquals(1, both.result().unchanged());
        trial.confirm(both);
        assertEquals(3, trial.stored());
    }

    @Test
    void every_row_that_holds_a_figure_twice_is_named() throws SQLException {
        var checked = trial.check(
                NATIONAL,
                trial.figure(7, "GM9001", "2023JJ00", 12, 40),
                trial.figure(8, "GM9002", "2023JJ00", 12, 40),
                trial.figure(12, "GM9001", "2023JJ00", 12, 40),
                trial.figure(13, "GM9001", "2023JJ00", 12, 41));
        assertEquals(List.of("duplicate"), checked.rules());
        assertTrue(checked.remarks().get(0).detail().endsWith("regel 7 en regel 12 en regel 13."), checked.toString());
        assertEquals(3, checked.result().rejected());
        assertEquals(0, trial.waiting());
    }

    @Test
    void a_figure_for_an_area_that_is_not_known_refuses_the_file() throws SQLException {
        assertEquals(
                List.of("unknown-area"),
                trial.check(NATIONAL, trial.figure(2, "GM8999", "2023JJ00", 12, 40))
                        .rules());
        assertEquals(
                List.of("area-not-own"),
                trial.check(OWN, trial.figure(2, "NL01", "2023JJ00", 12, 40)).rules());
        assertEquals(
                List.of("unknown-area", "mixed-demonstration"),
                trial.check(NATIONAL, trial.figure(2, "VB8999", "2023JJ00", 12, 40))
                        .rules());
    }

    @Test
    void own_figures_about_municipalities_of_another_region_refuse_the_file() throws SQLException {
        var own = ImportTarget.ownFigures(false, Set.of(new AreaCode("GM9001"), new AreaCode("GM9002")), Set.of());
        var fine = trial.check(
                own,
                trial.figure(2, "GM9001", "2023JJ00", 12, 40),
                trial.figure(3, "GM9002", "2023JJ00", 12, 40),
                trial.figure(4, "WK900101", "2023JJ00", 12, 40),
                trial.figure(5, "RG-" + trial.region, "2023JJ00", 12, 40));
        assertEquals(List.of(), fine.rules());
        var others = trial.check(
                own,
                trial.figure(2, "GM9001", "2023JJ00", 12, 40),
                trial.figure(3, "GM9002", "2023JJ00", 12, 40),
                trial.figure(4, "GM9003", "2023JJ00", 12, 40),
                trial.figure(5, "WK900301", "2023JJ00", 12, 40));
        assertEquals(List.of("area-not-own", "area-not-own"), others.rules());
        assertEquals(2, others.result().rejected());
    }

    @Test
    void a_negative_count_refuses_the_file_before_the_database_does() throws SQLException {
        var checked = trial.check(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", -5, 40));
        assertEquals(List.of("impossible-figure"), checked.rules());
        assertEquals(0, trial.waiting());
    }

    @Test
    void a_file_may_not_hold_more_figures_than_the_limit() {
        trial.atMost(1);
        assertThrows(
                TooManyFigures.class,
                () -> trial.check(
                        NATIONAL,
                        trial.figure(2, "GM9001", "2023JJ00", 12, 40),
                        trial.figure(3, "GM9002", "2023JJ00", 12, 40)));
    }

    @Test
    void a_code_of_the_region_itself_is_for_its_own_figures_only() throws SQLException {
        trial.execute("delete from figures.indicator where code = '%s'".formatted(trial.indicator));
        var figure = trial.figure(2, "GM9001", "2023JJ00", 12, 40);
        assertEquals(
                List.of("unknown-indicator"), trial.check(Trial.OWN, figure).rules());
        assertEquals(List.of("unknown-indicator"), trial.check(NATIONAL, figure).rules());
        var defined = ImportTarget.ownFigures(false, Set.of(), Set.of(trial.indicator.value()));
        var checked = trial.store(defined, figure);
        assertEquals(List.of(), checked.rules());
        assertEquals(1, trial.count("figures.region_figure where indicator = '%s'".formatted(trial.indicator)));
    }
}
