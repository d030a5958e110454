package nl.regiospiegel.figures.importing.job.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import org.postgresql.PGConnection;

/** The driver's own connection of the transaction: the server's wrapper around it lacks methods that staging needs. */
final class DriverConnection {

    private DriverConnection() {}

    static Connection of(EntityManager entities) {
        try {
            return (Connection) entities.unwrap(Connection.class).unwrap(PGConnection.class);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
