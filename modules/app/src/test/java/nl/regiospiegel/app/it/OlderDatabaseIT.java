package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A database of an earlier version, with figures in it, goes on with this one. */
@RunAsClient
class OlderDatabaseIT extends InTheProduct {

    private static final String OWNER = "regiospiegel_owner";
    private static final String KEPT =
            """
            insert into comparison.evaluation (region_id, hash, figures_hash, specification, kernel, readers, json_nl, json_en,
              csv_nl, csv_en, demonstration, created_at)
            values ('mvs', repeat('a', 64), repeat('b', 64), '{}', '0', '{}', '{}', '{}', '', '', false, '2026-11-01')
            """;

    @Test
    void own_figures_stay_with_their_source_and_those_of_the_demonstration_go() throws SQLException {
        var url = ownDatabase("ouder");
        migrate(url, "figures", "3");
        try (var connection = DriverManager.getConnection(url, OWNER, "none")) {
            var rows = new Rows(connection);
            rows.execute("insert into figures.indicator values ('INSTR', 'a', 'b', 'u', 'k', 1)");
            rows.execute(
                    "insert into figures.data_set values ('oud', 'h', null, 't', 'p', null, null, null, '2024-01-01',"
                            + " null, false), ('verzonnen', 'h', null, 't', 'p', null, null, null, '2024-01-01', null, true)");
            rows.execute("select set_config('app.region', 'mvs', false)");
            rows.execute(figure("GM0556", "oud", false));
            rows.execute(figure("VB0101", "verzonnen", true));
        }
        migrate(url, "figures", "latest");
        try (var connection = DriverManager.getConnection(url, OWNER, "none")) {
            var rows = new Rows(connection);
            assertEquals(List.of(), rows.texts("select area from figures.region_figure"), "forced again for the owner");
            rows.execute("select set_config('app.region', 'mvs', false)");
            assertEquals(
                    List.of("GM0556 mvs:oud"), rows.texts("select area || ' ' || data_set from figures.region_figure"));
            assertEquals(List.of("mvs:oud"), rows.texts("select id from figures.region_data_set"));
            rows.execute("select set_config('app.region', 'den-haag', false)");
            assertEquals(List.of(), rows.texts("select area from figures.region_figure"));
        }
    }

    @Test
    void an_evaluation_that_was_kept_was_asked_for_last_when_it_was_made() throws SQLException {
        var url = ownDatabase("oudere");
        migrate(url, "comparison", "1");
        try (var connection = DriverManager.getConnection(url, OWNER, "none")) {
            var rows = new Rows(connection);
            rows.execute("select set_config('app.region', 'mvs', false)");
            rows.execute(KEPT);
        }
        migrate(url, "comparison", "latest");
        try (var connection = DriverManager.getConnection(url, OWNER, "none")) {
            var rows = new Rows(connection);
            assertEquals(List.of(), rows.texts("select hash from comparison.evaluation"), "forced again for the owner");
            rows.execute("select set_config('app.region', 'mvs', false)");
            assertEquals(
                    List.of("true"), rows.texts("select (asked_at = created_at)::text from comparison.evaluation"));
        }
    }

    private static String figure(String area, String set, boolean demonstration) {
        return "insert into figures.region_figure (region_id, indicator, area, period_kind, period, vintage_date, vintage,"
                + " status, obs_status, numerator, data_set, demonstration, published) values ('mvs', 'INSTR', '" + area
                + "', 'year', '2023JJ00', '2024-01-01', '2024', 'definitive', 'A', 1, '" + set + "', " + demonstration
                + ", true)";
    }

    private static String ownDatabase(String name) throws SQLException {
        var url = System.getProperty("regiospiegel.it.database.url");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "none")) {
            new Rows(connection).execute("create database " + name + " owner " + OWNER);
        }
        return url.replaceFirst("/regiospiegel$", "/" + name);
    }

    private void migrate(String url, String schema, String version) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, OWNER, "none")
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .target(version)
                .placeholders(Map.of("application", "regiospiegel_application", "reader", "regiospiegel_reader"))
                .load()
                .migrate();
    }
}
