package nl.regiospiegel.figures.importing.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.regiospiegel.figures.importing.job.control.Lines.Turn;
import nl.regiospiegel.regions.speaking.RegionId;

/** The imports that wait for their turn: each region has its own line, so that none waits for another's. */
@ApplicationScoped
public class ImportQueue {

    /** Each takes a connection for its figures and one for its progress, and the pool has thirty-two for everything. */
    private static final int MOST = 8;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunImport running;

    @Inject
    private ImportLimits limits;

    private final Lines lines = new Lines(MOST);

    /** Runs it now, or when there is room for it. */
    public void offer(RegionId region, String id) {
        lines.join(region, id);
        start();
    }

    /** Work that somebody waits for and that is soon done, so it takes no turn. */
    public void atOnce(Runnable work) {
        executor.execute(work);
    }

    private void start() {
        lines.next(limits.jobsPerRegion()).ifPresent(turn -> executor.execute(() -> run(turn)));
    }

    private void run(Turn turn) {
        try {
            running.run(turn.region(), turn.id());
        } finally {
            lines.leave(turn.region());
            start();
        }
    }
}
