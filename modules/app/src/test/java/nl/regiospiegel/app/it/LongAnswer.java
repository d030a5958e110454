package nl.regiospiegel.app.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** So many figures that no buffer between the database and a reader holds them; only outside the server, and gone when closed. */
final class LongAnswer implements AutoCloseable {

    private static final String SET = "lang-antwoord";
    private static final int FIGURES = 300_000;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PATIENCE = 500;

    /** Asks for all of them. */
    static String in(String form) {
        return "/observations?indicator=VERW-HA&area=NL01&format=" + form + (form.equals("json") ? "&limit=all" : "");
    }

    LongAnswer() throws SQLException {
        execute(
                """
                insert into figures.data_set (id, content_hash, title, publisher, retrieved, demonstration)
                values ('%s', 'proef', 'Proef', 'Proef', '1990-01-01', false)"""
                        .formatted(SET));
        execute(
                """
                insert into figures.national_figure (indicator, area, period_kind, period, age, vintage_date, vintage, status,
                  obs_status, value, data_set, demonstration)
                select 'VERW-HA', 'NL01', 'year', '1990JJ00', 'proef-' || number, '1990-01-01', '1990', 'definitive', 'A', number,
                  '%s', false from generate_series(1, %d) number"""
                        .formatted(SET, FIGURES));
    }

    /** Ends the connection over which figures are copied out. */
    void breakOff() throws SQLException {
        for (int i = 0; i < PATIENCE; i++) {
            var ended = texts("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where query like 'copy (%) to stdout' and state = 'active'");
            if (ended.contains("t")) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("no figures are copied out");
    }

    @Override
    public void close() throws SQLException {
        execute("delete from figures.national_figure where data_set = '%s'".formatted(SET));
        execute("delete from figures.data_set where id = '%s'".formatted(SET));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none")) {
            new Rows(connection).execute(sql);
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none")) {
            return new Rows(connection).texts(sql);
        }
    }
}
