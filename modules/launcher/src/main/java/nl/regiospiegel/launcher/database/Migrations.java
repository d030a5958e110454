package nl.regiospiegel.launcher.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema of every module up to date, as the owner role. The migrations were copied from the modules' jars
 * when the product was built; a schema has the name of its module and its own history.
 */
public final class Migrations {
    /** In order of dependence. */
    static final List<String> MODULES = List.of("regions", "figures", "comparison", "sessions", "identity");

    private static final String FORBIDDEN = "42501";

    private Migrations() {}

    /** @throws PlainFailure when the database was made by a newer version, was changed by hand or refuses */
    public static void run(DatabaseAccess access) {
        for (String module : MODULES) {
            if (Migrations.class.getResource("/db/" + module) != null) {
                migrate(module, access);
            }
        }
    }

    private static void migrate(String module, DatabaseAccess access) {
        try {
            Flyway.configure()
                    .dataSource(
                            access.url(), access.owner().user(), access.owner().password())
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/" + module)
                    .placeholders(Map.of(
                            "application", access.application().user(),
                            "reader", access.reader()))
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw isForbidden(failure)
                    ? PlainFailure.because(failure, "migrations.forbidden", access.owner())
                    : PlainFailure.because(failure, "migrations.failed", module, firstLine(failure));
        }
    }

    private static boolean isForbidden(Throwable failure) {
        return failure != null
                && (failure instanceof SQLException sql && FORBIDDEN.equals(sql.getSQLState())
                        || isForbidden(failure.getCause()));
    }

    private static String firstLine(FlywayException failure) {
        return failure.getMessage().lines().findFirst().orElse("");
    }
}
