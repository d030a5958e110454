package nl.regiospiegel.figures.importing.job.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import nl.regiospiegel.figures.importing.job.control.Lines.Turn;
import nl.regiospiegel.regions.speaking.RegionId;

/** The imports that wait for their turn: each region has its own line, so that none waits for another's. */
@ApplicationScoped
public class ImportQueue {

    /** Each holds a connection as long as it runs, and the pool has thirty-two for everything. */
    private static final int MOST = 8;

    /** The same holds for what is stored, which is sooner done and is not kept waiting by what is read. */
    private static final int MOST_STORED = 4;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunImport running;

    @Inject
    private ImportLimits limits;

    private final Lines lines = new Lines(MOST);
    private Executor storing;

    @PostConstruct
    void prepare() {
        storing = new FewAtOnce(executor, MOST_STORED);
    }

    /** Runs it now, or when there is room for it. */
    public void offer(RegionId region, String id) {
        lines.join(region, id);
        start();
    }

    /** Stores what was decided on; it takes no turn among the files that are still to be read. */
    public void store(Runnable work) {
        storing.execute(work);
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
