package nl.regiospiegel.statistics.chart;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Patterns on a control chart that chance seldom makes. A point on the centre line breaks a run, and so does a missing period.
 *
 * <p>Sources: NHS England, Making data count; Shewhart 1931 and Western Electric 1956 for their origin.
 */
public enum Rule {
    /** A point beyond a limit. */
    BEYOND_LIMIT {
        @Override
        BitSet marks(List<ChartPoint> points) {
            var marks = new BitSet();
            for (int i = 0; i < points.size(); i++) {
                marks.set(i, points.get(i).limits().isBeyond(points.get(i).value()));
            }
            return marks;
        }
    },
    /** Seven points in a row on one side of the centre line: the seventh and each further one. */
    SEVEN_ON_ONE_SIDE {
        @Override
        BitSet marks(List<ChartPoint> points) {
            return runs(points, i -> side(points, i), 7);
        }
    },
    /** Seven points in a row that each rise, or each fall: the seventh and each further one. */
    SEVEN_RISING_OR_FALLING {
        @Override
        BitSet marks(List<ChartPoint> points) {
            return runs(points, i -> step(points, i), 6);
        }
    },
    /**
     * Of three points in a row on one side, at least two beyond two thirds of the way to the limit, those beyond the limit
     * included: all three.
     */
    TWO_OF_THREE {
        @Override
        BitSet marks(List<ChartPoint> points) {
            var marks = new BitSet();
            for (int i = 2; i < points.size(); i++) {
                if (isTwoOfThree(points, i)) {
                    marks.set(i - 2, i + 1);
                }
            }
            return marks;
        }
    };

    /** Which points, counted from 0, the rule marks. */
    abstract BitSet marks(List<ChartPoint> points);

    /**
     * What each rule marks.
     *
     * @param points in rising order of time
     * @return the rules that mark a period, by the index of the period; a period without is not there
     */
    public static SortedMap<Integer, Set<Rule>> signals(List<ChartPoint> points) {
        var signals = new TreeMap<Integer, Set<Rule>>();
        for (var rule : values()) {
            rule.marks(points).stream().map(i -> points.get(i).time()).forEach(time -> signals.computeIfAbsent(
                            time, none -> EnumSet.noneOf(Rule.class))
                    .add(rule));
        }
        return signals;
    }

    /** The last of so many equal signs in a row, and each further one; zero is no sign. */
    private static BitSet runs(List<ChartPoint> points, IntUnaryOperator sign, int length) {
        var marks = new BitSet();
        var run = 0;
        for (int i = 0; i < points.size(); i++) {
            var goesOn = follows(points, i) && sign.applyAsInt(i) == sign.applyAsInt(i - 1);
            run = sign.applyAsInt(i) == 0 ? 0 : goesOn ? run + 1 : 1;
            marks.set(i, run >= length);
        }
        return marks;
    }

    private static boolean isTwoOfThree(List<ChartPoint> points, int last) {
        var three = points.subList(last - 2, last + 1);
        var side = side(points, last);
        var beyond = three.stream()
                .filter(point -> point.limits().isBeyondTwoThirds(point.value()))
                .count();
        return beyond >= 2
                && follows(points, last)
                && follows(points, last - 1)
                && three.stream().allMatch(point -> point.limits().side(point.value()) == side);
    }

    private static boolean follows(List<ChartPoint> points, int i) {
        return i > 0 && points.get(i).time() - points.get(i - 1).time() == 1;
    }

    private static int side(List<ChartPoint> points, int i) {
        return points.get(i).limits().side(points.get(i).value());
    }

    private static int step(List<ChartPoint> points, int i) {
        return follows(points, i)
                ? (int) Math.signum(points.get(i).value() - points.get(i - 1).value())
                : 0;
    }
}
