package nl.regiospiegel.regions.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiospiegel.regions.configuration.control.ReadRegions;
import nl.regiospiegel.regions.configuration.control.ReadingRegions;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.register.entity.Origin;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.LoadedRegions.LoadedRegion;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the regions at the start of the product: the folders of the tenants and, when the demonstration is on, the
 * invented regions; invented regions among the tenants likewise. Reads everything before it keeps anything, so that all faults are told together. Loading the same
 * files again changes nothing.
 */
@ApplicationScoped
public class LoadRegions {

    private static final Logger LOG = System.getLogger(LoadRegions.class.getName());

    @Inject
    @ConfigProperty(name = "regiospiegel.tenants.directory")
    private String tenants;

    @Inject
    private Demonstration demonstration;

    @Inject
    private LoadRegion one;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private LoadedRegions loaded;

    /** @throws nl.regiospiegel.regions.configuration.control.FaultyConfiguration naming every fault of every region */
    @ActivateRequestContext
    public void load() {
        load(Path.of(tenants));
    }

    /** As {@link #load()}, from another folder. */
    @ActivateRequestContext
    public void load(Path folder) {
        var reading = new ReadingRegions();
        var real = reading.inFolder(folder);
        var invented = reading.demonstration();
        new ReadRegions(
                        List.of(),
                        Stream.concat(real.faults().stream(), invented.faults().stream())
                                .toList())
                .orThrow();
        real.regions().forEach(region -> keepOrHide(region, Origin.TENANTS));
        invented.regions().forEach(region -> keepOrHide(region, Origin.DEMONSTRATION));
        reportMissing(real.regions(), invented.regions());
    }

    /** An invented region does not take part while the demonstration is off, wherever its folder stands. */
    private void keepOrHide(RegionConfiguration configuration, Origin origin) {
        if (demonstration.shown() || !configuration.region().demonstration()) {
            keep(configuration, origin);
        } else {
            var id = configuration.region().id();
            speaking.speakingAs(id, () -> one.hide(id));
            loaded.withdraw(id);
        }
    }

    private void keep(RegionConfiguration configuration, Origin origin) {
        var region = configuration.region();
        speaking.speakingAs(region.id(), () -> one.load(configuration, origin));
        loaded.register(new LoadedRegion(region.id(), region.name(), region.demonstration()));
    }

    /** A region whose folder is gone keeps what was stored; whoever runs the product should know. */
    private void reportMissing(List<RegionConfiguration> real, List<RegionConfiguration> invented) {
        var folders = new HashSet<RegionId>();
        Stream.concat(real.stream(), invented.stream())
                .forEach(region -> folders.add(region.region().id()));
        var seen = new HashSet<RegionId>();
        folders.stream().limit(1).forEach(id -> speaking.speakingAs(id, () -> seen.addAll(one.seen())));
        seen.removeAll(folders);
        if (!seen.isEmpty()) {
            LOG.log(Level.WARNING, "Zonder map, maar nog in de database en zichtbaar: regio {0}.", new TreeSet<>(seen));
        }
    }
}
