package nl.regiospiegel.figures.importing.staging.control;

import static nl.regiospiegel.figures.importing.staging.control.Trial.NATIONAL;
import static nl.regiospiegel.figures.importing.staging.control.Trial.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regiospiegel.figures.importing.staging.control.Trial.Checked;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import org.junit.jupiter.api.Test;

class ConfirmingFiguresTest {

    private final Trial trial;

    ConfirmingFiguresTest() throws SQLException {
        trial = new Trial();
    }

    private Checked checked(int numerator) throws SQLException {
        return trial.check(
                NATIONAL,
                trial.figure(2, "GM9001", "2023JJ00", numerator, 40),
                trial.figure(3, "GM9002", "2023JJ00", numerator, 40));
    }

    private static String slug(CannotConfirm refusal) {
        return refusal.slug();
    }

    @Test
    void confirming_twice_stores_once_and_tells_the_same() throws SQLException {
        var checked = checked(12);
        var first = trial.confirm(checked);
        assertEquals(first, trial.confirm(checked));
        assertEquals(2, trial.stored());
    }

    @Test
    void what_was_stored_since_the_preview_refuses_the_whole() throws SQLException {
        var first = checked(12);
        var second = checked(13);
        trial.confirm(first);
        assertEquals("stored-since", slug(assertThrows(CannotConfirm.class, () -> trial.confirm(second))));
        assertEquals(2, trial.stored());
        assertEquals(
                0,
                trial.count("figures.data_set where id = '%s'"
                        .formatted(trial.dataSet(second.about()).id())));
    }

    @Test
    void other_figures_stored_since_the_preview_do_not_matter() throws SQLException {
        var first = checked(12);
        var other = trial.check(NATIONAL, trial.figure(2, "GM9001", "2022JJ00", 12, 40));
        trial.confirm(other);
        assertEquals(2, trial.confirm(first).stored());
    }

    @Test
    void of_two_confirmations_at_once_one_stores_all_and_the_other_nothing() throws Exception {
        var first = checked(12);
        var second = checked(13);
        try (var connection = trial.speaking()) {
            new ConfirmingFigures(connection, first.about()).confirm(trial.dataSet(first.about()));
            var other = CompletableFuture.supplyAsync(() -> refusal(second));
            assertThrows(TimeoutException.class, () -> other.get(200, TimeUnit.MILLISECONDS));
            connection.commit();
            assertEquals("stored-since", other.get(30, TimeUnit.SECONDS));
        }
        assertEquals(2, trial.stored());
    }

    private String refusal(Checked checked) {
        try {
            return slug(assertThrows(CannotConfirm.class, () -> trial.confirm(checked)));
        } catch (AssertionError stored) {
            return stored.toString();
        }
    }

    @Test
    void the_same_import_confirmed_twice_at_once_is_stored_once() throws Exception {
        var checked = checked(12);
        var results = List.of(confirming(checked), confirming(checked));
        for (var result : results) {
            assertEquals(2, result.get(30, TimeUnit.SECONDS));
        }
        assertEquals(2, trial.stored());
    }

    private CompletableFuture<Long> confirming(Checked checked) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return trial.confirm(checked).stored();
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test
    void a_forgotten_import_leaves_nothing_and_cannot_be_confirmed() throws SQLException {
        var checked = checked(12);
        try (var connection = trial.speaking()) {
            new ConfirmingFigures(connection, checked.about()).forget();
            connection.commit();
        }
        for (var table : List.of("import_staging", "import_figure", "import_count", "import_remark")) {
            assertEquals(0, trial.count("figures.%s where region_id = '%s'".formatted(table, trial.region)), table);
        }
        assertEquals("nothing-staged", slug(assertThrows(CannotConfirm.class, () -> trial.confirm(checked))));
    }

    @Test
    void rows_that_a_crash_of_the_database_took_away_are_missed() throws SQLException {
        var checked = checked(12);
        trial.execute(
                "delete from figures.import_figure where region_id = '%s' and row_number = 3".formatted(trial.region));
        assertEquals("staging-lost", slug(assertThrows(CannotConfirm.class, () -> trial.confirm(checked))));
        assertEquals(0, trial.stored());
    }

    @Test
    void a_connection_that_breaks_while_figures_come_in_leaves_nothing() throws SQLException {
        var connection = trial.speaking();
        var staging = trial.begin(connection, trial.newJob(), NATIONAL);
        staging.figure(trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        Trial.breakOff(connection);
        assertThrows(FiguresUnreadable.class, staging::finish);
        connection.abort(Runnable::run);
        assertEquals(0, trial.count("figures.import_staging where region_id = '%s'".formatted(trial.region)));
        assertEquals(0, trial.waiting());
    }

    @Test
    void stopping_half_way_leaves_nothing_and_a_connection_that_works() throws SQLException {
        try (var connection = trial.speaking()) {
            try (var staging = trial.begin(connection, trial.newJob(), NATIONAL)) {
                staging.figure(trial.figure(2, "GM9001", "2023JJ00", 12, 40));
            }
            connection.rollback();
            assertEquals(1, new Statements(connection).number("select 1"));
        }
        assertEquals(0, trial.waiting());
    }

    @Test
    void another_region_sees_nothing_of_what_waits_and_cannot_confirm_it() throws SQLException {
        var checked = trial.check(OWN, trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        var other = new Trial();
        try (var connection = other.speaking()) {
            var preview = new Preview(connection, checked.about());
            assertEquals(List.of(), preview.counts());
            assertEquals(List.of(), preview.remarks(0, 10));
            assertEquals(0, new Statements(connection).number("select count(*) from figures.import_figure"));
            var refusal = assertThrows(CannotConfirm.class, () -> new ConfirmingFigures(connection, checked.about())
                    .confirm(trial.dataSet(checked.about())));
            assertEquals("nothing-staged", slug(refusal));
            new ConfirmingFigures(connection, checked.about()).forget();
            connection.commit();
        }
        assertEquals(1, trial.waiting());
        assertEquals(1, trial.confirm(checked).stored());
    }
}
