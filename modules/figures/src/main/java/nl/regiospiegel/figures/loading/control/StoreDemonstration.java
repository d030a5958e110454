package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.function.Supplier;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.RegionId;

/** One transaction per owner, so that each speaks for itself. */
@ApplicationScoped
public class StoreDemonstration {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private DemonstrationHistory history;

    @Transactional
    public void national(Supplier<DemonstrationFigures> figures, DataSet set) {
        var connection = entities.unwrap(Connection.class);
        if (new StoringFigures(connection).isNew(set)) {
            StreamingFigures.send(connection, figures.get().national(), set);
        }
    }

    /** The region's own figures, and the publications in which it once showed them to everybody. */
    @Transactional
    public void own(RegionId region, Supplier<DemonstrationFigures> figures, DataSet set) {
        var store = new StoringFigures(entities.unwrap(Connection.class));
        if (store.isNew(region, set)) {
            store.own(region, figures.get().of(region), set);
            history.store(regions.find(region), figures.get(), set);
        }
    }
}
