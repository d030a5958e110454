package nl.regiospiegel.figures.publication.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** How far the database is: what was read while nothing was committed may be used again (decision 0113). */
public final class Committed {

    private static final String MOMENT =
            "select pg_current_snapshot()::text where pg_current_xact_id_if_assigned() is null";

    private Committed() {}

    /**
     * A text that stays the same as long as nothing at all is committed; a snapshot of the database is its own proof. Empty in
     * a transaction that has written: it can see what nobody else may see yet, and its snapshot does not tell.
     */
    public static Optional<String> moment(Connection connection) {
        try (var statement = connection.prepareStatement(MOMENT);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
