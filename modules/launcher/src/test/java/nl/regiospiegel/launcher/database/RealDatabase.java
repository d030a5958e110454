package nl.regiospiegel.launcher.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.postgres.EmbeddedPostgres;
import nl.regiospiegel.launcher.settings.Login;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One running PostgreSQL for all test classes that name it, stopped with the test run. */
public final class RealDatabase implements BeforeAllCallback {
    private static EmbeddedPostgres postgres;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(RealDatabase.class))
                .getOrComputeIfAbsent(RealDatabase.class, key -> new Running());
    }

    public static String url(String database) {
        return postgres.url(database);
    }

    public static Login superuser() {
        return postgres.superuser();
    }

    public static Connection connect(String database) {
        return Connecting.open(url(database), superuser());
    }

    public static void run(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement running = connection.createStatement()) {
            for (String statement : statements) {
                running.execute(statement);
            }
        }
    }

    public static String ask(String database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement asking = connection.createStatement();
                ResultSet answer = asking.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    private static final class Running implements AutoCloseable {
        private final DataDirectory data =
                DataDirectory.open(Path.of("target", "test-database").toAbsolutePath());

        Running() {
            postgres = new EmbeddedPostgres(data);
            postgres.start();
        }

        @Override
        public void close() throws Exception {
            postgres.close();
            data.close();
        }
    }
}
