package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.regiospiegel.regions.speaking.RegionId;

/** The evaluations that were last computed for who looks: all that are busy, and as many of the others as there is room for. */
final class PassingRuns {

    /** The figures as the region sees them are part of it: once it sees others, there is nothing here for it. */
    record Key(RegionId region, String hash, String figures) {}

    /** @param ended completed when the run has ended, however it ended */
    record Passing(PassingRun run, CompletableFuture<Void> ended) {}

    private final int most;
    private final Map<Key, Passing> runs = new LinkedHashMap<>();

    PassingRuns(int most) {
        this.most = most;
    }

    /** The region may have seen other figures when its turn came than when it asked. */
    Optional<Passing> find(Key key, Instant now) {
        return Optional.ofNullable(runs.get(key))
                .filter(each -> each.run().isToldAt(now) && each.run().mayBeOf(key.figures()));
    }

    /** As the youngest, in the place of an earlier one. */
    void remember(Key key, Passing begun) {
        runs.remove(key);
        runs.put(key, begun);
        forgetTheOldest();
    }

    /** Of those that ended: what is being computed has its place in the queue, and would be begun a second time. */
    private void forgetTheOldest() {
        var oldest = runs.values().iterator();
        while (runs.size() > most && oldest.hasNext()) {
            if (!oldest.next().run().isBusy()) {
                oldest.remove();
            }
        }
    }
}
