package nl.regiospiegel.figures.importing.staging.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/** The statements of one transaction. Answers are read in pieces, so that a long one is never whole in memory. */
record Statements(Connection connection) {

    private static final int PIECE = 2000;

    /** Reads one row of an answer. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row of an answer. */
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    /** Gives the values of one row, in the order of the statement. */
    interface Row<T> {
        Object[] values(T item);
    }

    /** How many rows it touched. */
    long run(String sql, Object... values) {
        try (var statement = bound(sql, values)) {
            // the large count is one of the methods that a server's connection lacks
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    void each(String sql, Taking taking, Object... values) {
        try (var statement = bound(sql, values)) {
            statement.setFetchSize(PIECE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.take(rows);
                }
            }
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    <T> List<T> all(String sql, Reading<T> reading, Object... values) {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(reading.read(row)), values);
        return found;
    }

    long number(String sql, Object... values) {
        return all(sql, row -> row.getLong(1), values).get(0);
    }

    <T> void batch(String sql, Iterable<T> items, Row<T> row) {
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

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException broken) {
            statement.close();
            throw broken;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
