package nl.regiospiegel.figures.area.classification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Takes a year's table of areas, whole or not at all; or only says what it would change. */
@ApplicationScoped
public class TakeAreaTable {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Areas areas;

    /**
     * Stores what the table adds.
     *
     * @param source where it comes from, as one line
     * @throws InvalidInput with every contradiction with what is known
     */
    @Transactional
    public AreaTableChanges take(AreaTable table, String source) {
        var connection = entities.unwrap(Connection.class);
        var storing = new StoringClassification(connection);
        storing.alone();
        var changes = plan(table, storing.basis(table, source));
        if (!changes.nothing()) {
            storing.store(table, changes, source);
        }
        return changes;
    }

    /** What taking it would change. */
    @Transactional
    public AreaTableChanges tryOut(AreaTable table) {
        return plan(table, "");
    }

    private AreaTableChanges plan(AreaTable table, String basis) {
        var known = new KnownClassification(areas.ever(), areas.memberships(), areas.names());
        var planning = new PlanningChanges(table, known, basis);
        var changes = planning.plan();
        if (!planning.faults().isEmpty()) {
            throw new InvalidInput(planning.faults());
        }
        return changes;
    }
}
