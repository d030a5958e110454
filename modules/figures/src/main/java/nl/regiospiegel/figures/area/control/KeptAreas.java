package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import nl.regiospiegel.figures.publication.control.Committed;

/**
 * The areas as they were read last, given again only while the database says that nothing was committed since (decision
 * 0113). Areas are the same for every region. A transaction that has written reads for itself: it can see what nobody else
 * may see yet.
 */
@ApplicationScoped
class KeptAreas {

    private record Read(AreasOverTime all, AreasOverTime real) {}

    private record Kept(String moment, Read areas) {}

    private volatile Kept kept;

    AreasOverTime now(Connection connection, boolean invented) {
        var now = Committed.moment(connection)
                .map(moment -> at(moment, connection))
                .orElseGet(() -> read(connection));
        return invented ? now.all() : now.real();
    }

    private Read at(String moment, Connection connection) {
        var known = kept;
        if (known == null || !known.moment().equals(moment)) {
            known = new Kept(moment, read(connection));
            kept = known;
        }
        return known.areas();
    }

    private static Read read(Connection connection) {
        var all = new AreasOverTime(AreaRows.areas(connection), AreaRows.memberships(connection));
        return new Read(all, all.withoutInvented());
    }
}
