package nl.regiospiegel.figures.invention.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.Town;

/**
 * Divides young people with help over age classes. Towns differ in how old their youth is, which is why standardising matters;
 * how many of each class need help differs little. Those of 18 to 22 are counted beside their own age group.
 */
final class Ages {

    /** First year with figures by age, and the last. */
    static final int FIRST_YEAR = 2023;

    static final int LAST_YEAR = 2024;

    private static final List<String> CLASSES = List.of("Y0T3", "Y4T11", "Y12T17", "Y18T22");
    private static final double[] NEED = {0.4, 1, 1.3, 0.4};
    private static final double[] PART = {0.2, 0.44, 0.36, 0.28};
    private static final double OLDER = 0.03;
    private static final int FEWEST = 10;

    private final Chance chance;

    Ages(long seed) {
        chance = new Chance(seed, "ages");
    }

    /** By class the clients of each municipality, in their order, by half-year. */
    Map<String, List<List<Counted>>> of(List<Town> towns, List<List<Counted>> clients) {
        var found = new LinkedHashMap<String, List<List<Counted>>>();
        CLASSES.forEach(each -> found.put(each, new ArrayList<>()));
        for (int i = 0; i < towns.size(); i++) {
            var parts = parts();
            var classes =
                    clients.get(i).stream().map(all -> divided(all, parts)).toList();
            for (int k = 0; k < CLASSES.size(); k++) {
                var age = k;
                found.get(CLASSES.get(k))
                        .add(classes.stream().map(each -> each.get(age)).toList());
            }
        }
        return found;
    }

    /** What part of the young inhabitants is of each class; those of 18 to 22 come on top of them. */
    private double[] parts() {
        var parts = PART.clone();
        var older = OLDER * chance.normal();
        parts[0] -= older / 2;
        parts[1] -= older / 2;
        parts[2] += older;
        return parts;
    }

    private static List<Counted> divided(Counted all, double[] parts) {
        var weights = 0.0;
        for (int k = 0; k < parts.length; k++) {
            weights += parts[k] * NEED[k];
        }
        var classes = new ArrayList<Counted>();
        var left = all.numerator();
        for (int k = 0; k < parts.length; k++) {
            var last = k == parts.length - 1;
            var clients = last
                    ? left
                    : StrictMath.max(FEWEST, Counting.rounded(all.numerator() * parts[k] * NEED[k] / weights));
            classes.add(new Counted(clients, Counting.rounded(all.denominator() * parts[k])));
            left -= clients;
        }
        return classes;
    }
}
