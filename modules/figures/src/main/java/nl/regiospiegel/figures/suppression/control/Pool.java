package nl.regiospiegel.figures.suppression.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.CountKey;

/** Counts that belong together: those of one publication, and beside them what only others show. One number per count. */
final class Pool {

    private final Map<CountKey, Unknown> unknowns = new LinkedHashMap<>();
    private final Set<Unknown> own = new HashSet<>();
    private final Set<AreaCode> municipalities;

    /** @param municipalities that made the region, none when that is not known */
    Pool(Set<AreaCode> municipalities) {
        this.municipalities = municipalities;
    }

    void fill(Collection<Unknown> more) {
        fillFromOthers(more);
        own.addAll(more);
    }

    /** Adds what is not there yet. */
    void fillFromOthers(Collection<Unknown> more) {
        more.forEach(unknown -> unknowns.putIfAbsent(unknown.key(), unknown));
    }

    /** Of parts of the region: those that were in it. One that came later, or had left, stands beside the total. */
    List<Unknown> making(Collection<Unknown> parts) {
        return parts.stream()
                .filter(part -> municipalities.isEmpty()
                        || part.key().place().area().kind() != AreaKind.MUNICIPALITY
                        || municipalities.contains(part.key().place().area()))
                .toList();
    }

    boolean isOwn(Unknown unknown) {
        return own.contains(unknown);
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

    /** Codes of the municipalities that are shown. */
    Set<String> municipalities() {
        return unknowns.keySet().stream()
                .map(CountKey::place)
                .filter(place -> place.area().kind() == AreaKind.MUNICIPALITY)
                .map(Axis.AREA::codeOf)
                .collect(Collectors.toSet());
    }

    /** What the parts of a total make together, on the first axis on which there are any. */
    OptionalDouble sumFor(CountKey whole) {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis.isTotal(whole.place()))
                .map(axis -> all().stream()
                        .filter(part -> isPart(part.key(), whole, axis))
                        .mapToDouble(Unknown::count)
                        .toArray())
                .filter(counts -> counts.length > 0)
                .mapToDouble(counts -> Arrays.stream(counts).sum())
                .findFirst();
    }

    private static boolean isPart(CountKey part, CountKey whole, Axis axis) {
        return part.count().equals(whole.count())
                && !axis.isTotal(part.place())
                && (axis != Axis.AREA || part.place().area().kind() == AreaKind.MUNICIPALITY)
                && axis.in(part.place(), axis.codeOf(whole.place())).equals(whole.place());
    }

    Collection<Unknown> all() {
        return unknowns.values();
    }
}
