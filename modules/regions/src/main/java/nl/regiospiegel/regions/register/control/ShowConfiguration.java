package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** Decides which rows others may read: those of the current version of a published region, and never any other. */
@ApplicationScoped
public class ShowConfiguration {

    private static final int NO_VERSION = 0;
    private static final List<String> VERSIONED = List.of(
            "ConfigurationVersion",
            "VersionedContractModel",
            "VersionedAccessPoint",
            "VersionedTimelineEvent",
            "VersionedSource",
            "VersionedLocalDefinitions");

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Event<ShownToOthers> told;

    public void show(KnownRegion region, boolean toOthers) {
        region.show(toOthers);
        var shown = toOthers ? region.version() : NO_VERSION;
        VERSIONED.forEach(kind -> mark(kind, region, shown));
        told.fire(new ShownToOthers(region.id(), toOthers));
    }

    private void mark(String kind, KnownRegion region, int shown) {
        update(
                "update " + kind + " i set i.published = false where i.published = true and i.version <> :shown",
                region,
                shown);
        update(
                "update " + kind + " i set i.published = true where i.published = false and i.version = :shown",
                region,
                shown);
    }

    private void update(String statement, KnownRegion region, int shown) {
        entities.createQuery(statement + " and i.region = :region")
                .setParameter("region", region.id().value())
                .setParameter("shown", shown)
                .executeUpdate();
    }
}
