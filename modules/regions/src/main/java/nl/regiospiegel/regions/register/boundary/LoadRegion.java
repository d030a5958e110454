package nl.regiospiegel.regions.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.register.control.KeepConfiguration;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.control.ShowConfiguration;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.register.entity.Origin;
import nl.regiospiegel.regions.speaking.RegionId;

/** What is done for one region at the start, in a transaction of its own. The region must be speaking. */
@ApplicationScoped
@Transactional
public class LoadRegion {

    @Inject
    private KeepConfiguration keep;

    @Inject
    private ShowConfiguration show;

    @Inject
    private Regions regions;

    /** Keeps the configuration and shows it to others as it says itself. */
    public void load(RegionConfiguration configuration, Origin origin) {
        var region = keep.keep(configuration, origin);
        show.show(region, configuration.region().published());
    }

    /** Shows nothing of it to others any more; what was kept stays. */
    public void hide(RegionId id) {
        regions.stored(id).ifPresent(region -> show.show(region, false));
    }

    /** The regions that can be seen from here. */
    public Set<RegionId> seen() {
        return regions.known().stream().map(KnownRegion::id).collect(Collectors.toSet());
    }
}
