package nl.regiospiegel.figures.suppression.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.CountKey;

/** Counts that belong together: those of one publication, and beside them what only others show. One number per count. */
final class Pool {

    private final Map<CountKey, Unknown> unknowns = new LinkedHashMap<>();

    /** Adds what is not there yet. */
    void fill(Collection<Unknown> more) {
        more.forEach(unknown -> unknowns.putIfAbsent(unknown.key(), unknown));
    }

    Unknown find(CountKey key) {
        return unknowns.get(key);
    }

    /** Codes of the region's own total, where one is shown. */
    Set<String> regionTotals() {
        return unknowns.keySet().stream()
                .map(CountKey::place)
                .filter(Axis.AREA::isTotal)
                .map(Axis.AREA::codeOf)
                .collect(Collectors.toSet());
    }

    Collection<Unknown> all() {
        return unknowns.values();
    }
}
