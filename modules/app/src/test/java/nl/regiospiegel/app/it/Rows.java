package nl.regiospiegel.app.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL in one transaction of a superuser, who speaks as the application role when asked to. */
record Rows(Connection connection) {

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
        }
        return texts;
    }

    boolean isTrue(String sql) throws SQLException {
        return texts(sql).equals(List.of("t"));
    }

    /** Whether the statement changed any row; undone in either case. */
    boolean changes(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql) > 0;
        } catch (SQLException refused) {
            return false;
        } finally {
            connection.rollback(before);
        }
    }

    boolean has(String table, String column) throws SQLException {
        return isTrue("select exists (select from pg_attribute where attrelid = '%s'::regclass and attname = '%s')"
                .formatted(table, column));
    }

    void speakAs(String region) throws SQLException {
        execute("set local role regiospiegel_application");
        execute("select set_config('app.region', '%s', true)".formatted(region));
    }

    /** As a connection that nobody ever spoke on. */
    void beSilent() throws SQLException {
        execute("reset app.region");
    }

    void beSuperuser() throws SQLException {
        execute("reset role");
    }

    /** An insert of a row with something of the right type in every column that needs it. */
    String sample(String table, String region, int number, boolean published) throws SQLException {
        var values = texts(
                """
                select quote_ident(attname) || '=' || case
                    when attname = 'region_id' then quote_literal('%s')
                    when attname = 'published' then '%s'
                    when format_type(atttypid, null) = 'text' then quote_literal('iso-%d')
                    when attname = 'readers' then '''%s'''
                    when format_type(atttypid, null) = 'text[]' then '''{}'''
                    when format_type(atttypid, null) = 'boolean' then 'false'
                    when format_type(atttypid, null) = 'date' then 'current_date + %d'
                    when format_type(atttypid, null) like 'timestamp%%' then 'now()'
                    else '%d' end
                from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                  and (attnotnull or attname = 'published') and attgenerated = ''"""
                        .formatted(region, published, number, published ? "{*}" : "{}", number, number, table));
        var columns = String.join(
                ", ", values.stream().map(value -> value.split("=", 2)[0]).toList());
        var contents = String.join(
                ", ", values.stream().map(value -> value.split("=", 2)[1]).toList());
        return "insert into %s (%s) values (%s)".formatted(table, columns, contents);
    }
}
