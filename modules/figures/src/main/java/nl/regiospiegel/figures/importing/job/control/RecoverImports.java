package nl.regiospiegel.figures.importing.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import nl.regiospiegel.regions.speaking.LoadedRegions;

/** Says after a restart what became of the imports that were running, and clears away what is old. */
@ApplicationScoped
public class RecoverImports {

    private static final Logger LOG = System.getLogger(RecoverImports.class.getName());
    private static final long HOURS_BETWEEN = 6;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private LoadedRegions regions;

    @Inject
    private RecoveringRegion recovering;

    /** At the start of the product, before anybody can ask; the clearing goes on as long as it runs. */
    public void recover() {
        regions.all().forEach(region -> recovering.recover(region.id()));
        scheduler.scheduleWithFixedDelay(this::clearAway, 0, HOURS_BETWEEN, TimeUnit.HOURS);
    }

    private void clearAway() {
        for (var region : regions.all()) {
            try {
                recovering.clearAway(region.id());
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "old imports of " + region.id() + " could not be cleared away", broken);
            }
        }
    }
}
