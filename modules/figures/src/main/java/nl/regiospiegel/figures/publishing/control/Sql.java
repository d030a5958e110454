package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/** Plain statements in the transaction that is going on, on behalf of the region that speaks in it. */
@ApplicationScoped
class Sql {

    /** Makes something of a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Gives the values of one row, in the order of the statement. */
    interface Values<T> {
        Object[] of(T item);
    }

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, values);
            return read(statement, reading);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.read(rows));
            }
            return found;
        }
    }

    /** Number of rows that were changed. */
    int execute(String sql, Object... values) {
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    <T> void forEach(Collection<T> items, String sql, Values<T> values) {
        try (var statement = connection().prepareStatement(sql)) {
            for (var item : items) {
                bind(statement, values.of(item));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
            } else if (values[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
