package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.regiospiegel.figures.publication.control.Committed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What was read is used again only while the database proves that nothing was committed. */
@RunAsClient
class CommittedIT extends InTheProduct {

    @Test
    void every_commit_is_another_moment_and_who_has_written_has_none() throws SQLException {
        var url = ownDatabase();
        try (var reader = open(url);
                var writer = open(url)) {
            var before = Committed.moment(reader);
            assertTrue(before.isPresent());

            new Rows(writer).execute("create table written (number integer)");
            assertTrue(Committed.moment(writer).isEmpty(), "it sees what nobody else may see yet");
            writer.commit();
            assertNotEquals(before, Committed.moment(reader));
            assertTrue(Committed.moment(writer).isPresent());
        }
    }

    private static Connection open(String url) throws SQLException {
        var connection = DriverManager.getConnection(url, "postgres", "none");
        connection.setAutoCommit(false);
        return connection;
    }

    private static String ownDatabase() throws SQLException {
        var url = System.getProperty("regiospiegel.it.database.url");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "none")) {
            new Rows(connection).execute("create database momenten");
        }
        return url.replaceFirst("/regiospiegel$", "/momenten");
    }
}
