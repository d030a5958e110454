package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import nl.regiospiegel.regions.speaking.RegionId;

/** Work of which so much is done at the same time and so much may wait, with a limit for each region so that none takes it all. */
final class Turns {

    private record Waiting(RegionId region, Runnable work, CompletableFuture<Void> ended) {}

    private final Executor worker;
    private final int atOnce;
    private final int mostOfRegion;
    private final int mostOfAll;
    private final Deque<Waiting> line = new ArrayDeque<>();
    private final Map<RegionId, Integer> unfinished = new HashMap<>();
    private int busy;

    Turns(Executor worker, int atOnce, int mostOfRegion, int mostOfAll) {
        this.worker = worker;
        this.atOnce = atOnce;
        this.mostOfRegion = mostOfRegion;
        this.mostOfAll = mostOfAll;
    }

    /** Whether the region may join the line now. */
    synchronized boolean hasPlace(RegionId region) {
        var all = unfinished.values().stream().mapToInt(Integer::intValue).sum();
        return all < mostOfAll && unfinished.getOrDefault(region, 0) < mostOfRegion;
    }

    /** Joins the line; what is given back is completed when the work has ended, however it ended. */
    CompletableFuture<Void> join(RegionId region, Runnable work) {
        var waiting = new Waiting(region, work, new CompletableFuture<>());
        synchronized (this) {
            unfinished.merge(region, 1, Integer::sum);
            line.add(waiting);
        }
        next();
        return waiting.ended();
    }

    private void next() {
        Waiting turn;
        synchronized (this) {
            if (line.isEmpty() || busy >= atOnce) {
                return;
            }
            turn = line.poll();
            busy++;
        }
        worker.execute(() -> run(turn));
    }

    private void run(Waiting turn) {
        try {
            turn.work().run();
        } finally {
            synchronized (this) {
                busy--;
                unfinished.computeIfPresent(turn.region(), (region, number) -> number == 1 ? null : number - 1);
            }
            turn.ended().complete(null);
            next();
        }
    }
}
