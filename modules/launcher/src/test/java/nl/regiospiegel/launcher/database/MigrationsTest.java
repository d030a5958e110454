package nl.regiospiegel.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabase.class)
class MigrationsTest {
    private DatabaseAccess access;

    @BeforeEach
    void start_with_an_empty_database() throws SQLException {
        RealDatabase.run(
                "postgres", "drop database if exists regiospiegel with (force)", "create database regiospiegel");
        try (Connection connection = RealDatabase.connect("postgres")) {
            access = Roles.inEmbedded(connection, RealDatabase.url("regiospiegel"));
        }
    }

    @Test
    void no_module_is_forgotten() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("target/classes/db"))) {
            List<String> forgotten = folders.map(folder -> folder.getFileName().toString())
                    .filter(module -> !Migrations.MODULES.contains(module))
                    .toList();
            assertEquals(List.of(), forgotten);
        }
    }

    @Test
    void a_second_run_changes_nothing() throws SQLException {
        Migrations.run(access);
        String before = history();
        Migrations.run(access);
        assertEquals(before, history());
        assertEquals(
                "regiospiegel_owner",
                RealDatabase.ask(
                        "regiospiegel",
                        "select tableowner from pg_tables" + " where schemaname = 'regions' and tablename = 'region'"));
    }

    @Test
    void the_application_may_not_change_a_table_and_the_reader_may_not_change_a_row() throws SQLException {
        Migrations.run(access);
        try (Connection application = Connecting.open(access.url(), access.application())) {
            assertThrows(SQLException.class, () -> application.createStatement().execute("create table regions.x()"));
            assertThrows(SQLException.class, () -> application.createStatement().execute("drop table regions.region"));
        }
        assertEquals(
                null,
                RealDatabase.ask(
                        "regiospiegel",
                        "select table_name from information_schema.role_table_grants"
                                + " where grantee = 'regiospiegel_reader' and privilege_type <> 'SELECT'"));
    }

    @Test
    void a_database_of_a_newer_version_is_refused() throws SQLException {
        Migrations.run(access);
        RealDatabase.run(
                "regiospiegel",
                "insert into regions.flyway_schema_history"
                        + " select 99, '9999', description, type, script, checksum, installed_by, installed_on, 1, true"
                        + " from regions.flyway_schema_history where version = '0001'");
        String message =
                assertThrows(PlainFailure.class, () -> Migrations.run(access)).getMessage();
        assertTrue(message.contains("nieuwere Regiospiegel"), message);
    }

    @Test
    void an_owner_who_may_not_make_schemas_is_told_which_right_is_missing() {
        DatabaseAccess mere =
                new DatabaseAccess(access.url(), access.application(), access.application(), "pg_monitor");
        String message =
                assertThrows(PlainFailure.class, () -> Migrations.run(mere)).getMessage();
        assertTrue(message.contains("grant create on database"), message);
    }

    private static String history() throws SQLException {
        return RealDatabase.ask(
                "regiospiegel", "select string_agg(version || installed_on, ',') from regions.flyway_schema_history");
    }
}
