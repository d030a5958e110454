package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regiospiegel.regions.configuration.control.Documents;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.configuration.entity.Validity;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.register.entity.ConfigurationVersion;
import nl.regiospiegel.regions.register.entity.ItemDocument;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.register.entity.Loaded;
import nl.regiospiegel.regions.register.entity.Origin;
import nl.regiospiegel.regions.register.entity.VersionedAccessPoint;
import nl.regiospiegel.regions.register.entity.VersionedContractModel;
import nl.regiospiegel.regions.register.entity.VersionedItem;
import nl.regiospiegel.regions.register.entity.VersionedLocalDefinitions;
import nl.regiospiegel.regions.register.entity.VersionedSource;
import nl.regiospiegel.regions.register.entity.VersionedTimelineEvent;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Keeps a configuration that was read from files as the next version of its region, unless the region's files are the
 * same as when they were last loaded. What officials change in between is a version too, and stays the current one until
 * the files change.
 */
@ApplicationScoped
public class KeepConfiguration {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** The region speaks for itself here: in its own transaction, with its own rows. */
    public KnownRegion keep(RegionConfiguration configuration, Origin origin) {
        var hash = ContentHash.of(configuration);
        var id = configuration.region().id();
        var known = entities.find(KnownRegion.class, id.value());
        if (known != null && hash.equals(lastLoaded(id, origin))) {
            return known;
        }
        var region = known == null ? new KnownRegion(id) : known;
        var version = new ConfigurationVersion(id, lastNumber(id) + 1, loaded(configuration, origin, hash));
        region.adopt(version.number(), configuration.region());
        entities.persist(region);
        entities.persist(version);
        entities.flush(); // the items refer to the version
        keepItems(configuration, version);
        return region;
    }

    private static Loaded loaded(RegionConfiguration configuration, Origin origin, String hash) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new Loaded(now, origin, hash, Documents.toJson(configuration.region()));
    }

    private void keepItems(RegionConfiguration configuration, ConfigurationVersion version) {
        var kept = new CurrentConfiguration(version, configuration).inForce();
        var items = new Items(version);
        items.keep(configuration.contractModels(), item -> item.id(), kept::of, VersionedContractModel::new);
        items.keep(configuration.accessPoints(), item -> item.id(), kept::of, VersionedAccessPoint::new);
        items.keep(configuration.events(), item -> item.id(), kept::of, VersionedTimelineEvent::new);
        items.keep(configuration.sources(), item -> item.id(), kept::of, VersionedSource::new);
        var local = configuration.localDefinitions();
        items.keep(
                local.none() ? List.<LocalDefinitions>of() : List.of(local),
                item -> "indicators",
                item -> new Validity(null, null),
                VersionedLocalDefinitions::new);
    }

    private String lastLoaded(RegionId id, Origin origin) {
        return entities.createQuery(
                        "select v.contentHash from ConfigurationVersion v where v.region = :region"
                                + " and v.origin = :origin order by v.version desc",
                        String.class)
                .setParameter("region", id.value())
                .setParameter("origin", origin)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private int lastNumber(RegionId id) {
        return entities.createQuery(
                        "select coalesce(max(v.version), 0) from ConfigurationVersion v where v.region = :region",
                        Integer.class)
                .setParameter("region", id.value())
                .getSingleResult();
    }

    /** The items of one version, in the order of their file. */
    private final class Items {

        private final ConfigurationVersion version;

        Items(ConfigurationVersion version) {
            this.version = version;
        }

        <T> void keep(
                List<T> items,
                Function<T, String> id,
                Function<T, Validity> valid,
                BiFunction<ConfigurationVersion, ItemDocument, VersionedItem> stored) {
            for (var position = 0; position < items.size(); position++) {
                var item = items.get(position);
                var document = new ItemDocument(id.apply(item), position, valid.apply(item), Documents.toJson(item));
                entities.persist(stored.apply(version, document));
            }
        }
    }
}
