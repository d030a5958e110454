package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/**
 * The areas as they were read last, given again only while the database says that nothing was committed since (decision
 * 0113). Areas are the same for every region. A transaction that has written reads for itself: it can see what nobody else
 * may see yet.
 */
@ApplicationScoped
class KeptAreas {

    private static final String MOMENT =
            "select pg_current_snapshot()::text where pg_current_xact_id_if_assigned() is null";

    private record Kept(String moment, AreasOverTime all, AreasOverTime real) {}

    private volatile Kept kept;

    AreasOverTime now(Connection connection, boolean invented) {
        var moment = moment(connection);
        var known = kept;
        if (moment == null || known == null || !known.moment().equals(moment)) {
            known = read(moment, connection);
        }
        if (moment != null) {
            kept = known;
        }
        return invented ? known.all() : known.real();
    }

    private static Kept read(String moment, Connection connection) {
        var all = new AreasOverTime(AreaRows.areas(connection), AreaRows.memberships(connection));
        return new Kept(moment, all, all.withoutInvented());
    }

    /** {@code null} in a transaction that has written. */
    private static String moment(Connection connection) {
        try (var statement = connection.prepareStatement(MOMENT);
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
