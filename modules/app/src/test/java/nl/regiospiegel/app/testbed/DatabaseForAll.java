package nl.regiospiegel.app.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One real PostgreSQL for all in-container tests, with the product's three roles and every module's migrations. */
public final class DatabaseForAll implements LauncherSessionListener {

    public static final String TRIAL_PASSWORD = "proef-wachtwoord-1";

    private static final String OWNER = "regiospiegel_owner";
    private static final String APPLICATION = "regiospiegel_application";
    private static final String READER = "regiospiegel_reader";
    private static final List<String> MODULES = List.of("regions", "figures", "comparison", "identity");

    private EmbeddedPostgres postgres;
    private Path data;
    private BuiltCbs cbs;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("regiospiegel.it.port") == null) {
            return; // unit tests need no database
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            data = Files.createTempDirectory("regiospiegel-it");
            cbs = new BuiltCbs();
            createRoles();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        MODULES.forEach(this::migrate);
        tellTheServer();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            cbs.close();
            try {
                postgres.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void createRoles() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login nosuperuser nobypassrls");
            statement.execute("create role " + APPLICATION + " login nosuperuser nobypassrls");
            statement.execute("create role " + READER + " login nosuperuser nobypassrls");
            statement.execute("create database regiospiegel owner " + OWNER);
        }
    }

    private void migrate(String module) {
        if (getClass().getResource("/db/" + module) != null) {
            Flyway.configure()
                    .dataSource(url(), OWNER, "none")
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/" + module)
                    .placeholders(Map.of("application", APPLICATION, "reader", READER))
                    .load()
                    .migrate();
        }
    }

    private void tellTheServer() {
        System.setProperty("regiospiegel.it.database.url", url());
        var settings = Map.of(
                "database.url",
                url(),
                "database.user",
                APPLICATION,
                "database.password",
                "none",
                "tenants.directory",
                System.getProperty("regiospiegel.it.tenants"),
                "data.directory",
                data.toString(),
                "national.importers",
                "mvs,voorbeeldregio-a",
                // few connections: see the tests' pool
                "import.jobs",
                "1",
                "cbs.v3.address",
                cbs.address(),
                "demonstration",
                "on",
                "trial.password",
                TRIAL_PASSWORD);
        System.setProperty(
                "regiospiegel.it.settings",
                settings.entrySet().stream()
                        .map(setting -> "-Dregiospiegel." + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(
                                " ", "-Xmx1g -Dmp.config.cache.duration=0 -Dregiospiegel.export.streams=2 ", "")));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/regiospiegel";
    }
}
