package nl.regiospiegel.figures.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of our own on a free port of the loopback address, gone when it is closed or the virtual machine ends. */
public final class OwnServer implements AutoCloseable {

    private static final String OWNER = "regiospiegel_owner";
    private static final String APPLICATION = "regiospiegel_application";
    private static final String READER = "regiospiegel_reader";
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static OwnServer shared;

    private final EmbeddedPostgres postgres;

    private OwnServer(Map<String, String> settings) {
        var builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        settings.forEach(builder::setServerConfig);
        try {
            postgres = builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        prepare();
    }

    /** One for all tests, fast because a crash of the machine may take it away. */
    public static synchronized OwnServer forTests() {
        if (shared == null) {
            shared = new OwnServer(Map.of());
        }
        return shared;
    }

    /** One that keeps what is committed, as in production. */
    public static OwnServer durable() {
        return new OwnServer(DURABLE);
    }

    private void prepare() {
        try (var superuser = postgres.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            for (var role : List.of(OWNER, APPLICATION, READER)) {
                statement.execute("create role " + role + " login nosuperuser nobypassrls");
            }
            statement.execute("create database regiospiegel owner " + OWNER);
            statement.execute("revoke all on database regiospiegel from public");
            statement.execute("grant connect, temporary on database regiospiegel to " + APPLICATION);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        Flyway.configure()
                .dataSource(url(), OWNER, "none")
                .schemas("figures")
                .defaultSchema("figures")
                .locations("classpath:db/figures")
                .placeholders(Map.of("application", APPLICATION, "reader", READER))
                .load()
                .migrate();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/regiospiegel";
    }

    /** As the product connects, in a transaction. */
    public Connection application() throws SQLException {
        return inTransaction(DriverManager.getConnection(url(), APPLICATION, "none"));
    }

    /** Who may see and change everything. */
    public Connection superuser() throws SQLException {
        return inTransaction(DriverManager.getConnection(url(), "postgres", "none"));
    }

    /** As the product connects, with this region speaking until the transaction ends. */
    public Connection speakingAs(String region) throws SQLException {
        var connection = application();
        speak(connection, region);
        return connection;
    }

    public static void speak(Connection connection, String region) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.region', ?, true)")) {
            statement.setString(1, region);
            statement.execute();
        }
    }

    private static Connection inTransaction(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
