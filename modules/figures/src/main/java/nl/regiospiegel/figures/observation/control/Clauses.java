package nl.regiospiegel.figures.observation.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/** A piece of SQL that grows, with the values for its question marks. */
final class Clauses {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds SQL with a question mark for each value. */
    Clauses add(String text, Object... given) {
        sql.append(text).append('\n');
        values.addAll(List.of(given));
        return this;
    }

    /** Adds that a column is one of these; nothing when there are none. */
    Clauses among(String column, Collection<String> options) {
        return options.isEmpty() ? this : add("and " + column + " = any (?)", (Object) options.toArray(String[]::new));
    }

    /** Adds a bound when there is one. */
    Clauses bound(String text, Object value) {
        return value == null ? this : add(text, value);
    }

    /** All of it as text, with its values written in it: for commands that take no values. */
    String written(Connection connection) throws SQLException {
        var text = new StringBuilder();
        var left = values.iterator();
        for (int i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                text.append(literal(left.next(), connection.unwrap(PGConnection.class)));
            } else {
                text.append(sql.charAt(i));
            }
        }
        return text.toString();
    }

    private static String literal(Object value, PGConnection connection) throws SQLException {
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof String[] texts) {
            var literals = new StringJoiner(", ", "array[", "]::text[]");
            for (var text : texts) {
                literals.add(literal(text, connection));
            }
            return literals.toString();
        }
        return "'" + connection.escapeLiteral(value.toString()) + "'";
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            statement.setObject(
                    i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        return statement;
    }
}
