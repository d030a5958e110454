package nl.regiospiegel.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.words.PlainFailure;

/** Opens database connections and says in plain words what a database refuses. */
public final class Connecting {
    private static final Map<String, String> REASONS = Map.of(
            "08001", "database.unreachable",
            "08004", "database.unreachable",
            "08006", "database.unreachable",
            "28P01", "database.password",
            "28000", "database.refused",
            "3D000", "database.absent",
            "42501", "database.connect-forbidden",
            "53300", "database.full",
            "57P03", "database.starting");

    private Connecting() {}

    /** @throws PlainFailure when it cannot */
    public static Connection open(String url, Login login) {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "Regiospiegel launcher");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException failure) {
            String reason = REASONS.getOrDefault(String.valueOf(failure.getSQLState()), "database.other");
            throw PlainFailure.because(failure, reason, withoutSecrets(url), login.user(), failure.getMessage());
        }
    }

    /** What went wrong once the connection was open. */
    public static PlainFailure failure(SQLException failure, String url, Login login) {
        return PlainFailure.because(failure, "database.other", withoutSecrets(url), login.user(), failure.getMessage());
    }

    /** A JDBC URL may carry a password among its parameters. */
    public static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
