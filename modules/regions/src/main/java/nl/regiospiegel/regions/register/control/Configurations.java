package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.control.Documents;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.register.entity.ConfigurationVersion;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.register.entity.VersionKey;
import nl.regiospiegel.regions.register.entity.VersionedAccessPoint;
import nl.regiospiegel.regions.register.entity.VersionedContractModel;
import nl.regiospiegel.regions.register.entity.VersionedItem;
import nl.regiospiegel.regions.register.entity.VersionedLocalDefinitions;
import nl.regiospiegel.regions.register.entity.VersionedSource;
import nl.regiospiegel.regions.register.entity.VersionedTimelineEvent;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** The configurations of the regions the speaking region may know. */
@ApplicationScoped
public class Configurations {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private ReadConfigurations read;

    /** @throws UnknownRegion when there is no such region, or none that may be known */
    public CurrentConfiguration current(RegionId id) {
        return current(regions.find(id));
    }

    public CurrentConfiguration current(KnownRegion region) {
        return current(version(region));
    }

    /** Those of several regions, asked for at once, by their ids. */
    public Map<RegionId, CurrentConfiguration> current(Collection<KnownRegion> known) {
        if (known.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select v from ConfigurationVersion v, KnownRegion r"
                                + " where v.region = r.id and v.version = r.version and r.id in :ids",
                        ConfigurationVersion.class)
                .setParameter(
                        "ids", known.stream().map(region -> region.id().value()).toList())
                .getResultStream()
                .collect(Collectors.toMap(ConfigurationVersion::region, this::current));
    }

    private CurrentConfiguration current(ConfigurationVersion version) {
        return new CurrentConfiguration(version, read.of(version, () -> whole(version)));
    }

    /** Only who the region is. */
    public RegionDescription description(KnownRegion region) {
        return description(version(region));
    }

    /** Who the region was as far as was known at a moment; before anything was known, as it was known first. */
    public RegionDescription descriptionAt(KnownRegion region, Instant moment) {
        var versions = entities.createQuery(
                        "select v from ConfigurationVersion v where v.region = :region order by v.version",
                        ConfigurationVersion.class)
                .setParameter("region", region.id().value())
                .getResultList();
        return versions.stream()
                .filter(version -> !version.loadedAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst())
                .map(Configurations::description)
                .orElseThrow();
    }

    /** Only the sources. */
    public List<Source> sources(KnownRegion region) {
        return items(version(region), VersionedSource.class, Source.class);
    }

    /** Only what it defines in its own way. */
    public LocalDefinitions localDefinitions(KnownRegion region) {
        return localDefinitions(version(region));
    }

    private ConfigurationVersion version(KnownRegion region) {
        return entities.find(
                ConfigurationVersion.class, new VersionKey(region.id().value(), region.version()));
    }

    private static RegionDescription description(ConfigurationVersion version) {
        return Documents.fromJson(version.document(), RegionDescription.class);
    }

    private RegionConfiguration whole(ConfigurationVersion version) {
        return new RegionConfiguration(
                description(version),
                items(version, VersionedContractModel.class, ContractModel.class),
                items(version, VersionedAccessPoint.class, AccessPoint.class),
                items(version, VersionedTimelineEvent.class, TimelineEvent.class),
                items(version, VersionedSource.class, Source.class),
                localDefinitions(version));
    }

    private LocalDefinitions localDefinitions(ConfigurationVersion version) {
        return items(version, VersionedLocalDefinitions.class, LocalDefinitions.class).stream()
                .findFirst()
                .orElse(LocalDefinitions.NONE);
    }

    private <T> List<T> items(ConfigurationVersion version, Class<? extends VersionedItem> stored, Class<T> kind) {
        return entities.createQuery(
                        "select i from " + stored.getSimpleName()
                                + " i where i.region = :region and i.version = :version order by i.position",
                        stored)
                .setParameter("region", version.region().value())
                .setParameter("version", version.number())
                .getResultStream()
                .map(item -> Documents.fromJson(item.document(), kind))
                .toList();
    }
}
