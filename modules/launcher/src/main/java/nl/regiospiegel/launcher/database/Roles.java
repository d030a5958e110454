package nl.regiospiegel.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.regiospiegel.launcher.installation.PrivateFiles;
import nl.regiospiegel.launcher.settings.ConfiguredDatabase;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.settings.Settings;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * The three database roles (decision 0011): the owner migrates, the application reads and writes behind row-level
 * security, the reader selects. The wall between regions holds only if the application's role cannot climb over it, so
 * that is checked at each start.
 */
public final class Roles {
    private static final int OLDEST_MAJOR = 15;
    private static final int PASSWORD_LENGTH = 40;
    private static final String FORBIDDEN = "42501";

    private final Connection connection;

    private Roles(Connection connection) {
        this.connection = connection;
    }

    /** Makes the database in the embedded server; a new one belongs to the superuser until the roles are there. */
    public static void createDatabase(Connection superuser, String name) throws SQLException {
        Roles roles = new Roles(superuser);
        if (!roles.finds("select 1 from pg_database where datname = ?", name)) {
            roles.run("create database %s", roles.quoted(name));
        }
    }

    /** Makes the roles in the embedded server, with fresh passwords at each start. */
    public static DatabaseAccess inEmbedded(Connection superuser, String url) throws SQLException {
        Roles roles = new Roles(superuser);
        Login owner = roles.withFreshPassword(Settings.OWNER);
        Login application = roles.withFreshPassword(Settings.APPLICATION);
        roles.create(Settings.READER, "nologin");
        roles.grant(Settings.DATABASE, owner, application);
        return new DatabaseAccess(url, owner, application, Settings.READER);
    }

    /**
     * Checks, and where the owner may, makes the roles in the configured server.
     *
     * @throws PlainFailure when the server is too old or the roles are not as they must be
     */
    public static DatabaseAccess inConfigured(Connection owner, ConfiguredDatabase database) throws SQLException {
        Roles roles = new Roles(owner);
        roles.checkVersion();
        Login application = roles.rolesOf(database);
        roles.checkApplication(application.user());
        roles.allowTemporaryTables(application.user());
        Connecting.open(database.url(), application).close();
        return new DatabaseAccess(database.url(), database.owner(), application, database.reader());
    }

    private Login rolesOf(ConfiguredDatabase database) throws SQLException {
        try {
            Login application = database.applicationPassword().isPresent()
                    ? new Login(
                            database.applicationUser(),
                            database.applicationPassword().get())
                    : withFreshPassword(database.applicationUser());
            create(database.reader(), "nologin");
            return application;
        } catch (SQLException failure) {
            if (!FORBIDDEN.equals(failure.getSQLState())) {
                throw failure;
            }
            throw PlainFailure.because(
                    failure, "roles.forbidden", database.owner(), database.applicationUser(), database.reader());
        }
    }

    private void checkVersion() throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_MAJOR) {
            throw PlainFailure.of("database.old", connection.getMetaData().getDatabaseProductVersion(), OLDEST_MAJOR);
        }
    }

    private void checkApplication(String role) throws SQLException {
        if (!exists(role)) {
            throw PlainFailure.of("roles.absent", role);
        }
        String mighty = "select 1 from pg_roles where rolname = ?"
                + " and (rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'member'))";
        if (finds(mighty, role)) {
            throw PlainFailure.of("roles.mighty", role);
        }
    }

    /** An import sets a file beside what is stored in a table of its own, gone with its transaction. */
    private void allowTemporaryTables(String role) throws SQLException {
        String allowed = "select 1 where has_database_privilege(?, current_database(), 'temporary')";
        if (finds(allowed, role)) {
            return;
        }
        String database = connection.getCatalog();
        try {
            run("grant temporary on database %s to %s", quoted(database), quoted(role));
        } catch (SQLException failure) {
            if (!FORBIDDEN.equals(failure.getSQLState())) {
                throw failure;
            }
        }
        if (!finds(allowed, role)) {
            throw PlainFailure.of("roles.temporary", role, database);
        }
    }

    private Login withFreshPassword(String role) throws SQLException {
        create(role, "login");
        String password = PrivateFiles.random(PASSWORD_LENGTH);
        run("alter role %s password %s", quoted(role), literal(password));
        return new Login(role, password);
    }

    private void create(String role, String login) throws SQLException {
        if (!exists(role)) {
            run("create role %s %s", quoted(role), login);
        }
    }

    private boolean exists(String role) throws SQLException {
        return finds("select 1 from pg_roles where rolname = ?", role);
    }

    private void grant(String database, Login owner, Login application) throws SQLException {
        run("alter database %s owner to %s", quoted(database), quoted(owner.user()));
        run("revoke all on database %s from public", quoted(database));
        run(
                "grant connect on database %s to %s, %s",
                quoted(database), quoted(application.user()), quoted(Settings.READER));
        run("grant temporary on database %s to %s", quoted(database), quoted(application.user()));
    }

    private boolean finds(String query, String name) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(query)) {
            asking.setString(1, name);
            try (ResultSet answer = asking.executeQuery()) {
                return answer.next();
            }
        }
    }

    private void run(String statement, Object... parts) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement.formatted(parts));
        }
    }

    private String quoted(String name) throws SQLException {
        try (Statement quoting = connection.createStatement()) {
            return quoting.enquoteIdentifier(name, true);
        }
    }

    private String literal(String text) throws SQLException {
        try (Statement quoting = connection.createStatement()) {
            return quoting.enquoteLiteral(text);
        }
    }
}
