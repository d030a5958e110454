package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The regions the speaking region may know: itself and those that are published. The database decides which those are;
 * without a speaking region or a transaction there are none.
 */
@ApplicationScoped
public class Regions {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Language language;

    /** All of them by name, real regions before invented ones. */
    public List<KnownRegion> known() {
        return entities.createQuery("select r from KnownRegion r", KnownRegion.class)
                .getResultStream()
                .filter(this::takesPart)
                .sorted(Comparator.comparing(KnownRegion::demonstration)
                        .thenComparing(region -> region.name().nl())
                        .thenComparing(KnownRegion::id))
                .toList();
    }

    public Optional<KnownRegion> seek(RegionId id) {
        return stored(id).filter(this::takesPart);
    }

    /** Those of these that may be known, asked for at once; an id that is none is left out. */
    public List<KnownRegion> seek(Collection<RegionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select r from KnownRegion r where r.id in :ids", KnownRegion.class)
                .setParameter("ids", ids.stream().map(RegionId::value).toList())
                .getResultStream()
                .filter(this::takesPart)
                .toList();
    }

    /** As {@link #seek(RegionId)}, whether the demonstration is on or off. */
    public Optional<KnownRegion> stored(RegionId id) {
        return Optional.ofNullable(entities.find(KnownRegion.class, id.value()));
    }

    /** @throws UnknownRegion when there is none, or none that may be known */
    public KnownRegion find(RegionId id) {
        return seek(id).orElseThrow(() -> new UnknownRegion(id.value(), language));
    }

    /** As {@link #find(RegionId)} for text from outside: what cannot be an id is no region either. */
    public KnownRegion find(String id) {
        if (!RegionId.isValid(id)) {
            throw new UnknownRegion(id, language);
        }
        return find(new RegionId(id));
    }

    private boolean takesPart(KnownRegion region) {
        return demonstration.shown() || !region.demonstration();
    }
}
