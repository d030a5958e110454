package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The evaluations of this server that are computed or wait for it. One hand writes for all of them how far they are, so that
 * they hold no connection while they compute; it rests while there are none.
 */
@ApplicationScoped
public class RunningEvaluations {

    private static final Logger LOG = System.getLogger(RunningEvaluations.class.getName());
    private static final long MILLISECONDS_BETWEEN = 250;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private WriteEvaluationProgress writing;

    private final Set<FollowedRun> followed = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> hand;

    synchronized void follow(FollowedRun run) {
        followed.add(run);
        if (hand == null) {
            hand = scheduler.scheduleWithFixedDelay(
                    this::write, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
        }
    }

    synchronized void leave(FollowedRun run) {
        followed.remove(run);
        if (followed.isEmpty()) {
            rest();
        }
    }

    /** Tells one on this server at once; one on another hears it when it gives its next sign of life. */
    void nobodyWants(String run) {
        followed.forEach(each -> each.nobodyWants(run));
    }

    @PreDestroy
    synchronized void rest() {
        if (hand != null) {
            hand.cancel(false);
            hand = null;
        }
    }

    private void write() {
        for (var run : followed) {
            try {
                writing.write(run);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "how far evaluation " + run.hash() + " is could not be written", broken);
            }
        }
    }
}
