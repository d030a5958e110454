package nl.regiospiegel.figures.loading.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/** Sends many rows with one statement. */
public final class Batch {

    private Batch() {}

    /** Gives the values of one row, in the order of the statement. */
    public interface Row<T> {
        Object[] values(T item);
    }

    public static <T> void execute(Connection connection, String sql, Collection<T> items, Row<T> row) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var item : items) {
                bind(statement, row.values(item));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
