package nl.regiospiegel.figures.importing.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;

/**
 * The imports that this server reads now. One hand writes for all of them how far they are: an import that wrote it itself
 * would need a second connection beside the one of its figures, and enough of them would wait for each other for ever.
 */
@ApplicationScoped
public class RunningImports {

    private static final Logger LOG = System.getLogger(RunningImports.class.getName());
    private static final long MILLISECONDS_BETWEEN = 500;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private WriteProgress writing;

    private final Set<WatchedProgress> followed = ConcurrentHashMap.newKeySet();

    /** From the start of the product, as long as it runs. */
    public void begin() {
        scheduler.scheduleWithFixedDelay(
                this::write, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** Follows an import until it is closed. */
    WatchedProgress follow(ImportJob job, long mostRows) {
        var progress = new WatchedProgress(job, mostRows, followed::remove);
        followed.add(progress);
        return progress;
    }

    private void write() {
        for (var progress : followed) {
            try {
                writing.write(progress);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "how far import " + progress.job().id() + " is could not be written", broken);
            }
        }
    }
}
