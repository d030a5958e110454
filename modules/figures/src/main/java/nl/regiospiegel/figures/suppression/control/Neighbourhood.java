package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiospiegel.figures.suppression.entity.Axis;

/**
 * Which counts to look at when one must be protected. A block of the table: per axis the code of the count itself, the total,
 * and a few other codes that promise room. What is possible inside the block is possible in the whole, so a block can
 * only lead to hiding more than needed, never less.
 */
final class Neighbourhood {

    static final int EVERYTHING = Integer.MAX_VALUE;
    private static final int MANAGEABLE = 300;
    private static final List<Axis> AXES = List.of(Axis.values());

    private final List<Unknown> unknowns;
    private final List<BitSet> totals = new ArrayList<>();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final Map<Unknown, int[]> codes = new LinkedHashMap<>();
    private final Map<Line, List<Unknown>> lines = new HashMap<>();

    /** Counts of one thing that differ on one axis only; the code on that axis is left out. */
    private record Line(int axis, String count, boolean complement, List<Integer> codes) {}

    Neighbourhood(List<Unknown> unknowns) {
        this.unknowns = unknowns;
        AXES.forEach(axis -> {
            numbers.add(new HashMap<>());
            totals.add(new BitSet());
        });
        for (var unknown : unknowns) {
            codes.put(unknown, number(unknown));
            for (var axis = 0; axis < AXES.size(); axis++) {
                lines.computeIfAbsent(line(unknown, axis), key -> new ArrayList<>())
                        .add(unknown);
            }
        }
    }

    private int[] number(Unknown unknown) {
        var place = unknown.key().place();
        var own = new int[AXES.size()];
        for (var axis = 0; axis < own.length; axis++) {
            var known = numbers.get(axis);
            own[axis] = known.computeIfAbsent(AXES.get(axis).codeOf(place), code -> known.size());
            if (AXES.get(axis).isTotal(place)) {
                totals.get(axis).set(own[axis]);
            }
        }
        return own;
    }

    private Line line(Unknown unknown, int axis) {
        var others = new ArrayList<Integer>();
        for (var other = 0; other < AXES.size(); other++) {
            others.add(other == axis ? -1 : codes.get(unknown)[other]);
        }
        return new Line(axis, unknown.key().count(), unknown.isComplement(), others);
    }

    /** Whether looking at everything is possible at all. */
    boolean isManageable() {
        return unknowns.stream()
                        .filter(unknown -> unknown.isOpen() || unknown.canBeHidden())
                        .count()
                <= MANAGEABLE;
    }

    /**
     * @param hidden how many codes per axis where the count is hidden already
     * @param shown how many where it could be hidden
     */
    List<Unknown> around(Unknown centre, int hidden, int shown) {
        if (hidden == EVERYTHING) {
            return unknowns;
        }
        var block = new ArrayList<BitSet>();
        for (var axis = 0; axis < AXES.size(); axis++) {
            block.add(codes(centre, axis, hidden, shown));
        }
        var found = new ArrayList<Unknown>();
        codes.forEach((unknown, own) -> {
            if (lies(own, block)) {
                found.add(unknown);
            }
        });
        return found;
    }

    private BitSet codes(Unknown centre, int axis, int hidden, int shown) {
        var found = (BitSet) totals.get(axis).clone();
        found.set(codes.get(centre)[axis]);
        var line = lines.get(line(centre, axis));
        Stream.concat(
                        line.stream()
                                .filter(unknown -> unknown.isHidden() && unknown.isOpen())
                                .sorted(Comparator.comparingDouble(Unknown::count)
                                        .reversed())
                                .limit(hidden),
                        line.stream()
                                .filter(Unknown::canBeHidden)
                                .sorted(Comparator.comparingDouble(Price::of))
                                .limit(shown))
                .forEach(unknown -> found.set(codes.get(unknown)[axis]));
        return found;
    }

    private static boolean lies(int[] own, List<BitSet> block) {
        for (var axis = 0; axis < own.length; axis++) {
            if (!block.get(axis).get(own[axis])) {
                return false;
            }
        }
        return true;
    }
}
