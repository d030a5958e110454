package nl.regiospiegel.figures.importing.job.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Who waits for a turn: a line for each region. Of one region no more run at the same time than it may, of all together no more
 * than the product can bear; the region that waited longest since its last turn goes first.
 */
final class Lines {

    private final int most;
    private final Map<RegionId, Deque<String>> waiting = new LinkedHashMap<>();
    private final Map<RegionId, Integer> busy = new HashMap<>();
    private int running;

    /** An import whose turn it is. */
    record Turn(RegionId region, String id) {}

    Lines(int most) {
        this.most = most;
    }

    synchronized void join(RegionId region, String id) {
        waiting.computeIfAbsent(region, any -> new ArrayDeque<>()).add(id);
    }

    /** The next one, which from now on runs; empty when nobody waits or all must wait. */
    synchronized Optional<Turn> next(int mostOfRegion) {
        var region = running >= most
                ? Optional.<RegionId>empty()
                : waiting.keySet().stream()
                        .filter(each -> busy.getOrDefault(each, 0) < mostOfRegion)
                        .findFirst();
        return region.map(this::turn);
    }

    private Turn turn(RegionId region) {
        var line = waiting.remove(region);
        var turn = new Turn(region, line.poll());
        if (!line.isEmpty()) {
            waiting.put(region, line);
        }
        busy.merge(region, 1, Integer::sum);
        running++;
        return turn;
    }

    /** It no longer runs. */
    synchronized void leave(RegionId region) {
        busy.merge(region, -1, Integer::sum);
        running--;
    }
}
