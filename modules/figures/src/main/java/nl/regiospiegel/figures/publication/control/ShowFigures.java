package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.regiospiegel.regions.register.control.ShownToOthers;

/** A region's own figures are shown to others when the region is, and hidden with it. */
@ApplicationScoped
public class ShowFigures {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    void follow(@Observes ShownToOthers told) {
        entities.createNativeQuery(
                        "update figures.region_figure set published = ?1 where region_id = ?2 and published <> ?1")
                .setParameter(1, told.shown())
                .setParameter(2, told.region().value())
                .executeUpdate();
    }
}
