package nl.regiospiegel.statistics.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * The ways to give groups of given sizes their members out of a number of units; which member of a group is which makes no
 * difference. A way is a group for each unit, or -1 for none; the array that is handed over changes afterwards.
 */
final class Assignments {

    private static final int NONE = -1;

    private final int units;
    private final int[] sizes;

    Assignments(int units, int[] sizes) {
        this.units = units;
        this.sizes = sizes.clone();
    }

    /** How many there are, or one more than the limit if there are more. */
    int count(int limit) {
        var count = 1.0;
        var left = units;
        for (var size : sizes) {
            count *= CombinatoricsUtils.binomialCoefficientDouble(left, size);
            left -= size;
        }
        return (int) Math.min(limit + 1.0, count);
    }

    void all(Consumer<int[]> each) {
        var groups = new int[units];
        Arrays.fill(groups, NONE);
        fill(groups, 0, 0, 0, each);
    }

    /** Gives group the members it still needs from unit on, then the next group its own. */
    private void fill(int[] groups, int group, int members, int unit, Consumer<int[]> each) {
        if (group == sizes.length) {
            each.accept(groups);
        } else if (members == sizes[group]) {
            fill(groups, group + 1, 0, 0, each);
        } else {
            for (int i = unit; i < units; i++) {
                if (groups[i] == NONE) {
                    groups[i] = group;
                    fill(groups, group, members + 1, i + 1, each);
                    groups[i] = NONE;
                }
            }
        }
    }

    /** So many of them at random, each drawn from all. */
    void draw(int times, long seed, Consumer<int[]> each) {
        var random = new SplittableRandom(seed);
        var order = new int[units];
        for (int i = 0; i < units; i++) {
            order[i] = i;
        }
        var groups = new int[units];
        for (int draw = 0; draw < times; draw++) {
            Arrays.fill(groups, NONE);
            var next = 0;
            for (int group = 0; group < sizes.length; group++) {
                for (int i = 0; i < sizes[group]; i++) {
                    var other = random.nextInt(next, units);
                    var unit = order[other];
                    order[other] = order[next];
                    order[next++] = unit;
                    groups[unit] = group;
                }
            }
            each.accept(groups);
        }
    }
}
