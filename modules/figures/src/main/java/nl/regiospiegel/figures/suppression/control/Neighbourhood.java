package nl.regiospiegel.figures.suppression.control;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.entity.Axis;

/**
 * Which counts to look at when one must be protected. In a small publication: all. In a large one a block of the table: per
 * axis the code of the count itself, the total, and a few other codes that promise room. What is possible inside
 * the block is possible in the whole, so a block can only lead to hiding more than needed, never less.
 */
final class Neighbourhood {

    private static final int SMALL = 240;

    private final List<Unknown> unknowns;

    Neighbourhood(List<Unknown> unknowns) {
        this.unknowns = unknowns;
    }

    boolean isSmall() {
        return unknowns.size() <= SMALL;
    }

    /**
     * @param hidden how many codes per axis where the count is hidden already
     * @param shown how many where it could be hidden
     */
    List<Unknown> around(Unknown centre, int hidden, int shown) {
        if (isSmall()) {
            return unknowns;
        }
        var codes = new EnumMap<Axis, Set<String>>(Axis.class);
        for (var axis : Axis.values()) {
            codes.put(axis, codes(centre, axis, hidden, shown));
        }
        return unknowns.stream().filter(unknown -> lies(unknown, codes)).toList();
    }

    private Set<String> codes(Unknown centre, Axis axis, int hidden, int shown) {
        var codes = new HashSet<String>();
        codes.add(axis.codeOf(centre.key().place()));
        codes.add(Breakdown.TOTAL);
        var line = unknowns.stream()
                .filter(unknown -> unknown != centre && isInLine(centre, unknown, axis))
                .toList();
        line.stream()
                .map(unknown -> unknown.key().place())
                .filter(axis::isTotal)
                .forEach(place -> codes.add(axis.codeOf(place)));
        line.stream()
                .filter(unknown -> unknown.isHidden() && !unknown.known().isPoint())
                .sorted(Comparator.comparingDouble(Unknown::count).reversed())
                .limit(hidden)
                .forEach(unknown -> codes.add(axis.codeOf(unknown.key().place())));
        line.stream()
                .filter(Unknown::canBeHidden)
                .sorted(Comparator.comparingDouble(Price::of))
                .limit(shown)
                .forEach(unknown -> codes.add(axis.codeOf(unknown.key().place())));
        return codes;
    }

    private static boolean isInLine(Unknown centre, Unknown other, Axis axis) {
        var place = other.key().place();
        return centre.isComplement() == other.isComplement()
                && centre.key().count().equals(other.key().count())
                && List.of(Axis.values()).stream()
                        .allMatch(each -> each == axis
                                || each.codeOf(place)
                                        .equals(each.codeOf(centre.key().place())));
    }

    private static boolean lies(Unknown unknown, Map<Axis, Set<String>> codes) {
        return codes.entrySet().stream().allMatch(entry -> entry.getValue()
                .contains(entry.getKey().codeOf(unknown.key().place())));
    }
}
