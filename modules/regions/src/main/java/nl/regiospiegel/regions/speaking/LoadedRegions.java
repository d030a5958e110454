package nl.regiospiegel.regions.speaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * The regions this start of the product has loaded: who can log in at all. Names only, no configuration, so that it can be
 * asked before a region is speaking. Regions that are stored but not loaded (demonstration switched off) are not here.
 */
@ApplicationScoped
public class LoadedRegions {

    private final Map<RegionId, LoadedRegion> regions = new ConcurrentSkipListMap<>();

    /** A region as loaded at this start. */
    public record LoadedRegion(RegionId id, LocalText name, boolean demonstration) {}

    /** Called by the loading of the regions, once per region. */
    public void register(LoadedRegion region) {
        regions.put(region.id(), region);
    }

    /** Nobody of this region can log in any more. */
    public void withdraw(RegionId id) {
        regions.remove(id);
    }

    public Optional<LoadedRegion> find(RegionId id) {
        return Optional.ofNullable(regions.get(id));
    }

    public List<LoadedRegion> all() {
        return List.copyOf(regions.values());
    }
}
