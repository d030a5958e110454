package nl.regiospiegel.figures.fetching.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import nl.regiospiegel.regions.speaking.LoadedRegions;

/** Looks now and then whether a schedule is due or something that was fetched waits to be stored by itself. */
@ApplicationScoped
public class WatchSchedules {

    private static final Logger LOG = System.getLogger(WatchSchedules.class.getName());
    private static final long SECONDS_BETWEEN = 20;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private LoadedRegions regions;

    @Inject
    private FetchesOfRegion fetches;

    /** From the start of the product, as long as it runs. */
    public void begin() {
        scheduler.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void look() {
        for (var region : regions.all()) {
            try {
                fetches.look(region.id());
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "the fetches of " + region.id() + " could not be looked after", broken);
            }
        }
    }
}
