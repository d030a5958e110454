package nl.regiospiegel.figures.export.control;

import java.util.HashMap;
import java.util.Map;
import nl.regiospiegel.regions.speaking.RegionId;

/** So many places for all regions together, and half of them at most for one. */
final class Places {

    private final Map<RegionId, Integer> taken = new HashMap<>();
    private int all;

    /** Takes a place; answers whether there was one. */
    synchronized boolean take(RegionId region, int most) {
        var ofOne = Math.max(1, most / 2);
        if (all >= most || taken.getOrDefault(region, 0) >= ofOne) {
            return false;
        }
        taken.merge(region, 1, Integer::sum);
        all++;
        return true;
    }

    synchronized void leave(RegionId region) {
        taken.merge(region, -1, Integer::sum);
        all--;
    }
}
