package nl.regiospiegel.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.regiospiegel.launcher.database.Connecting;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the real server: what is promised about it can only be seen there. */
class EmbeddedPostgresTest {
    @TempDir
    private static Path folder;

    private static DataDirectory data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        data = DataDirectory.open(folder.resolve("data"));
        postgres = new EmbeddedPostgres(data);
        postgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
        data.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void it_is_durable_and_listens_on_the_loopback_address_only(String parameter, String value) throws SQLException {
        assertEquals(value, ask(postgres, "show " + parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regiospiegel_superuser", "postgres", "nobody"})
    void nobody_gets_in_without_the_password(String user) {
        Login guess = new Login(user, "guess");
        assertThrows(PlainFailure.class, () -> Connecting.open(postgres.url("postgres"), guess));
    }

    @Test
    void every_way_in_asks_for_a_password() throws SQLException {
        assertEquals(
                "host 127.0.0.1 scram-sha-256",
                ask(
                        postgres,
                        "select string_agg(concat_ws(' ', type, address, auth_method), ', ') from pg_hba_file_rules"));
    }

    /** What {@code kill -9} leaves behind: a running server and nobody who holds the data directory. */
    @Test
    void a_server_left_behind_is_stopped_and_its_data_are_kept() throws Exception {
        DataDirectory other = DataDirectory.open(folder.resolve("other"));
        EmbeddedPostgres orphan = new EmbeddedPostgres(other);
        orphan.start();
        run(orphan, "create table kept as select 42 as answer");
        try (EmbeddedPostgres next = new EmbeddedPostgres(other)) {
            next.start();
            assertEquals("42", ask(next, "select answer from kept"));
        }
        other.close();
    }

    @Test
    void an_interrupted_first_start_does_not_spoil_the_second() throws Exception {
        DataDirectory other = DataDirectory.open(folder.resolve("interrupted"));
        Files.createFile(
                Files.createDirectory(other.postgres().resolve("partial")).resolve("PG_VERSION"));
        try (EmbeddedPostgres next = new EmbeddedPostgres(other)) {
            next.start();
            assertEquals("1", ask(next, "select 1"));
        }
        other.close();
    }

    @Test
    void data_of_another_version_are_not_touched() throws Exception {
        DataDirectory other = DataDirectory.open(folder.resolve("version"));
        Path version = Files.createDirectory(other.postgres().resolve("data")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        String message = assertThrows(PlainFailure.class, new EmbeddedPostgres(other)::start)
                .getMessage();
        assertTrue(message.contains("PostgreSQL 17"), message);
        other.close();
    }

    private static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (Connection connection = Connecting.open(server.url("postgres"), server.superuser());
                Statement asking = connection.createStatement();
                ResultSet answer = asking.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(EmbeddedPostgres server, String statement) throws SQLException {
        try (Connection connection = Connecting.open(server.url("postgres"), server.superuser());
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
