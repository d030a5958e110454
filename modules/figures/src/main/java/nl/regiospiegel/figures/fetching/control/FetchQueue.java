package nl.regiospiegel.figures.fetching.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.regions.speaking.RegionId;

/** The fetches that wait for their turn: only a few at once, out of courtesy to CBS. */
@ApplicationScoped
public class FetchQueue {

    private static final int AT_ONCE = 2;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunFetch running;

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int busy;

    private record Waiting(RegionId region, String job, FetchOrder order) {}

    public void offer(RegionId region, String job, FetchOrder order) {
        synchronized (waiting) {
            waiting.add(new Waiting(region, job, order));
        }
        next();
    }

    private void next() {
        Waiting turn;
        synchronized (waiting) {
            if (waiting.isEmpty() || busy >= AT_ONCE) {
                return;
            }
            turn = waiting.poll();
            busy++;
        }
        executor.execute(() -> run(turn));
    }

    private void run(Waiting turn) {
        try {
            running.run(turn.region(), turn.job(), turn.order());
        } finally {
            synchronized (waiting) {
                busy--;
            }
            next();
        }
    }
}
