package nl.regiospiegel.figures.importing.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.regiospiegel.regions.speaking.RegionId;

/** The imports that wait for their turn: each region has its own line, so that none waits for another's. */
@ApplicationScoped
public class ImportQueue {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunImport running;

    @Inject
    private ImportLimits limits;

    private final Map<RegionId, Deque<String>> waiting = new HashMap<>();
    private final Map<RegionId, Integer> busy = new HashMap<>();

    /** Runs it now, or when an earlier one of the region is done. */
    public void offer(RegionId region, String id) {
        synchronized (waiting) {
            waiting.computeIfAbsent(region, any -> new ArrayDeque<>()).add(id);
        }
        next(region);
    }

    /** Work that somebody waits for and that is soon done, so it takes no turn. */
    public void atOnce(Runnable work) {
        executor.execute(work);
    }

    private void next(RegionId region) {
        String id;
        synchronized (waiting) {
            var line = waiting.getOrDefault(region, new ArrayDeque<>());
            if (line.isEmpty() || busy.getOrDefault(region, 0) >= limits.jobsPerRegion()) {
                return;
            }
            id = line.poll();
            busy.merge(region, 1, Integer::sum);
        }
        executor.execute(() -> run(region, id));
    }

    private void run(RegionId region, String id) {
        try {
            running.run(region, id);
        } finally {
            synchronized (waiting) {
                busy.merge(region, -1, Integer::sum);
            }
            next(region);
        }
    }
}
