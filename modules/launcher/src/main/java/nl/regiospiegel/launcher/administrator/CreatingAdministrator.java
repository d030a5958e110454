package nl.regiospiegel.launcher.administrator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * Writes the account of an administrator, as the region it belongs to: row-level security holds for the owner of the
 * tables too.
 */
public final class CreatingAdministrator {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> NO_TABLES = Set.of("42P01", "3F000");

    private final Connection connection;

    public CreatingAdministrator(Connection connection) {
        this.connection = connection;
    }

    /** @throws PlainFailure when the region is not known or the name is taken */
    public void create(Administrator administrator) throws SQLException {
        connection.setAutoCommit(false);
        try {
            write(administrator);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw inWords(failure, administrator);
        }
    }

    private void write(Administrator administrator) throws SQLException {
        String region = administrator.region();
        String name = administrator.name();
        finds("select set_config('app.region', ?, true)", region);
        if (!finds("select 1 from regions.region where region_id = ?", region)) {
            throw PlainFailure.of("administrator.region", region);
        }
        run("insert into identity.login_name (name, region_id) values (?, ?)", name, region);
        run(
                "insert into identity.account (region_id, name, password_hash, roles, active, trial, created_at)"
                        + " values (?, ?, ?, 'administrator', true, false, now())",
                region,
                name,
                PasswordHash.of(administrator.password()));
        run(
                "insert into identity.audit_entry (region_id, id, at, account, action, subject)"
                        + " values (?, ?, now(), 'regiospiegel', 'ACCOUNT_CREATED', ?)",
                region,
                UUID.randomUUID().toString(),
                name);
    }

    private static PlainFailure inWords(SQLException failure, Administrator administrator) throws SQLException {
        String state = String.valueOf(failure.getSQLState());
        if (UNIQUE_VIOLATION.equals(state)) {
            return PlainFailure.because(failure, "administrator.taken", administrator.name());
        }
        if (NO_TABLES.contains(state)) {
            return PlainFailure.because(failure, "administrator.region", administrator.region());
        }
        throw failure;
    }

    private boolean finds(String query, String value) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(query)) {
            asking.setString(1, value);
            return asking.executeQuery().next();
        }
    }

    private void run(String statement, String... values) throws SQLException {
        try (PreparedStatement writing = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                writing.setString(i + 1, values[i]);
            }
            writing.executeUpdate();
        }
    }
}
