package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall between regions, in the database itself, and proof that this test sees a hole in it. */
@RunAsClient
class IsolationIT extends InTheProduct {

    @Test
    void no_region_owned_table_leaks() throws SQLException {
        try (var connection = superuser()) {
            assertEquals(List.of(), Isolation.leaks(connection));
            connection.rollback();
        }
    }

    @Test
    void the_tables_are_found_in_every_module_that_has_them() throws SQLException {
        try (var connection = superuser()) {
            var tables = Isolation.tables(connection);
            assertTrue(
                    tables.containsAll(List.of("identity.account", "identity.access_token", "identity.audit_entry")),
                    tables.toString());
            assertTrue(
                    tables.containsAll(List.of("regions.region", "regions.contract_model", "figures.region_figure")),
                    tables.toString());
            assertTrue(
                    tables.containsAll(List.of(
                            "figures.publication",
                            "figures.publication_step",
                            "figures.published_figure",
                            "figures.hidden_figure",
                            "figures.region_data_set",
                            "comparison.evaluation",
                            "comparison.evaluation_job",
                            "figures.suppression_rule")),
                    tables.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop policy own on identity.account",
                "drop policy own on identity.account; create policy own on identity.account using (true)",
                "drop policy own on identity.account; create policy own on identity.account using (region_id = current_setting('app.region', true)) with check (true)",
                "create policy open on identity.account for select using (true)",
                "create policy open on identity.audit_entry for insert with check (true)",
                "alter table regions.region disable row level security",
                "alter table regions.region no force row level security",
                "drop policy published on regions.region; create policy published on regions.region for select using (published)",
                "drop policy published on figures.published_figure; create policy published on figures.published_figure for select using (readers && array['*', 'iso-een'])",
                "create policy open on figures.hidden_figure for select using (true)",
                "drop policy published on comparison.evaluation; create policy published on comparison.evaluation for select using (true)",
                "create policy open on comparison.evaluation_job for select using (true)",
                "alter table identity.access_token add constraint leaky unique (token_hash)",
                "alter table identity.account owner to regiospiegel_application",
                "create table identity.forgotten (region_id text not null, id text not null, primary key (region_id, id))",
                "create table identity.pointing (region_id text, id text, hash text, primary key (region_id, id),"
                        + " foreign key (id, region_id) references identity.account (name, region_id))",
            })
    void every_hole_in_the_wall_is_seen(String hole) throws SQLException {
        try (var connection = superuser()) {
            if (hole.contains("identity.pointing")) {
                new Rows(connection).execute("create unique index on identity.account (name, region_id)");
            }
            new Rows(connection).execute(hole);
            assertFalse(Isolation.leaks(connection).isEmpty(), hole);
            connection.rollback();
        }
    }

    @Test
    void the_application_role_can_neither_bypass_nor_change_the_wall() throws SQLException {
        try (var connection = superuser()) {
            var rows = new Rows(connection);
            assertTrue(rows.isTrue("select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) from pg_roles"
                    + " where rolname = 'regiospiegel_application'"));
            assertEquals(
                    List.of(),
                    rows.texts("select relname from pg_class where relowner = 'regiospiegel_application'::regrole"));
            assertEquals(
                    List.of(),
                    rows.texts(
                            "select nspname from pg_namespace where nspname in ('regions', 'figures', 'comparison', 'identity')"
                                    + " and has_schema_privilege('regiospiegel_application', oid, 'create')"));
        }
    }

    private static Connection superuser() throws SQLException {
        var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none");
        connection.setAutoCommit(false);
        return connection;
    }
}
