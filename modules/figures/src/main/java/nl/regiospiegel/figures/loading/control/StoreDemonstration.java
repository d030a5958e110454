package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
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
    public void national(List<ImportedFigure> figures, DataSet set) {
        var store = new StoringFigures(entities.unwrap(Connection.class));
        if (store.isNew(set)) {
            store.national(figures, set);
        }
    }

    /** The region's own figures, and the publications in which it once showed them to everybody. */
    @Transactional
    public void own(RegionId region, DemonstrationFigures figures, DataSet set) {
        var store = new StoringFigures(entities.unwrap(Connection.class));
        if (store.isNew(region, set)) {
            store.own(region, figures.of(region), set);
            history.store(regions.find(region), figures, set);
        }
    }
}
