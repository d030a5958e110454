package nl.regiospiegel.figures.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who keeps every publication and does the sums. Knows what adds up, that repeated trajectories are among all, which
 * counts a correction left alone, and, to find out how high
 * a count can be, even which hidden counts are not zero. Shares no code with what it attacks.
 */
final class Attacker {

    private static final double HAIR = 1e-5;
    private static final double FAR = 50;

    private final Map<Version, Integer> numbers = new LinkedHashMap<>();
    private final List<double[]> bounds = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();
    private final Map<Integer, Double> lowest = new HashMap<>();
    private final Map<Integer, Double> highest = new HashMap<>();
    private boolean knowsZeros;
    private final Set<Sum> sums = new LinkedHashSet<>();
    private final Map<Integer, List<Sum>> sumsOf = new HashMap<>();

    /** A count as long as no correction changes it. The attacker knows that it is the same, not how much it is. */
    private record Version(CountKey key, int truth) {}

    /** The whole is the parts together, or at least that. */
    private record Sum(int whole, List<Integer> parts, boolean exact) {

        List<Integer> all() {
            var all = new ArrayList<>(parts);
            all.add(whole);
            return all;
        }
    }

    void learnsHowItAddsUp(Map<CountKey, Integer> truth) {
        truth.keySet().forEach(key -> number(key, truth));
        truth.keySet().forEach(key -> {
            for (var axis : Axis.values()) {
                addUp(key, axis, truth);
            }
        });
        truth.keySet().forEach(key -> {
            var all = new CountKey(key.count().replace("repeated", "all"), key.place());
            if (!all.equals(key) && truth.containsKey(all)) {
                add(new Sum(number(all, truth), List.of(number(key, truth)), false));
            }
            addUpYear(key, truth);
        });
    }

    /** Knows that half-years make the year. */
    private void addUpYear(CountKey year, Map<CountKey, Integer> truth) {
        var halves = Stream.of("@1", "@2")
                .map(half -> new CountKey(year.count() + half, year.place()))
                .filter(truth::containsKey)
                .map(half -> number(half, truth))
                .toList();
        if (halves.size() == 2) {
            add(new Sum(number(year, truth), halves, true));
        }
    }

    private void addUp(CountKey whole, Axis axis, Map<CountKey, Integer> truth) {
        var parts = truth.keySet().stream()
                .filter(key -> key.count().equals(whole.count()) && !isTotal(axis, key) && isTotal(axis, whole))
                .filter(key -> axis.in(key.place(), axis.codeOf(whole.place())).equals(whole.place()))
                .toList();
        var complete = parts.stream().mapToInt(truth::get).sum() == truth.get(whole);
        if (!parts.isEmpty() && complete) {
            var numbers = parts.stream().map(key -> number(key, truth)).sorted().toList();
            add(new Sum(number(whole, truth), numbers, true));
        }
    }

    private static boolean isTotal(Axis axis, CountKey key) {
        var code = axis.codeOf(key.place());
        return code.startsWith("RG-") || code.equals(Breakdown.TOTAL);
    }

    private void add(Sum sum) {
        if (sums.add(sum)) {
            sum.all().forEach(each -> sumsOf.computeIfAbsent(each, key -> new ArrayList<>())
                    .add(sum));
        }
    }

    private int number(CountKey key, Map<CountKey, Integer> truth) {
        return numbers.computeIfAbsent(new Version(key, truth.get(key)), version -> {
            bounds.add(new double[] {0, Double.POSITIVE_INFINITY});
            truths.add(version.truth());
            return numbers.size();
        });
    }

    void readsNationally(NationalCount national) {
        numbers.forEach((version, number) -> {
            var printed = national.printed().doubleValue();
            var margin = national.rounded() ? 2 : 0;
            if (version.key().equals(national.key()) && Math.abs(version.truth() - printed) <= margin) {
                narrow(number, printed - margin, printed + margin);
            }
        });
    }

    /** Reads what the cells show, in the order of the step's own cells. */
    void reads(InventedHistory.Step step, List<SuppressedCell> cells) {
        for (var cell : cells) {
            if (!cell.hidden()) {
                readsCount(
                        step,
                        Attack.numerator(step, cell.place()),
                        cell.numerator().doubleValue());
                readsCount(
                        step,
                        Attack.denominator(step, cell.place()),
                        cell.denominator().doubleValue());
            }
        }
    }

    private void readsCount(InventedHistory.Step step, CountKey key, double shown) {
        var number = number(key, step.truth());
        if (!step.rule().rounding()) {
            narrow(number, shown, shown);
        } else if (shown == 0) {
            narrow(number, 0, 0);
        } else {
            narrow(number, Math.max(step.rule().threshold(), shown - 2), shown + 2);
        }
    }

    private void narrow(int number, double low, double high) {
        lowest.clear();
        highest.clear();
        bounds.get(number)[0] = Math.max(bounds.get(number)[0], low);
        bounds.get(number)[1] = Math.min(bounds.get(number)[1], high);
    }

    /** Least and most that the count can be, as far as it matters: {@value #FAR} above the truth is as good as no limit. */
    double[] rangeOf(CountKey key, Map<CountKey, Integer> truth) {
        var number = number(key, truth);
        return new double[] {extreme(number, -1, false), extreme(number, -1, true)};
    }

    /** Least and most that the one can be above the other. */
    double[] rangeOf(CountKey more, CountKey less, Map<CountKey, Integer> truth) {
        var one = number(more, truth);
        var other = number(less, truth);
        return new double[] {extreme(one, other, false), extreme(one, other, true)};
    }

    private double extreme(int plus, int minus, boolean most) {
        knowsZeros = most;
        var columns = new LinkedHashMap<Integer, Integer>();
        connected(plus).forEach(number -> columns.putIfAbsent(number, columns.size()));
        if (minus >= 0) {
            connected(minus).forEach(number -> columns.putIfAbsent(number, columns.size()));
        }
        var goal = new double[columns.size()];
        add(goal, columns, plus, 1);
        add(goal, columns, minus, -1);
        var base = low(plus) - (minus < 0 ? 0 : low(minus));
        var truth = truths.get(plus) - (minus < 0 ? 0 : truths.get(minus));
        return columns.isEmpty() ? base : base + solve(columns, goal, truth + FAR - base, most);
    }

    /** Whether the count, less the other one if there is one, can be at least this much, or at most. */
    boolean reaches(CountKey plus, CountKey minus, Map<CountKey, Integer> truth, boolean most, double level) {
        var number = number(plus, truth);
        if (minus != null) {
            return isPast(extreme(number, number(minus, truth), most), most, level);
        }
        return isPast((most ? highest : lowest).getOrDefault(number, (double) truths.get(number)), most, level)
                || isPast(extreme(number, -1, most), most, level);
    }

    private static boolean isPast(double number, boolean most, double level) {
        return most ? number >= level - HAIR : number <= level + HAIR;
    }

    /** What was possible for all counts at once, is for each of them. */
    private void remember(Map<Integer, Integer> columns, double[] point) {
        columns.forEach((number, column) -> {
            var seen = low(number) + point[column];
            lowest.merge(number, seen, Math::min);
            if (knowsZeros) {
                highest.merge(number, seen, Math::max);
            }
        });
    }

    /** The counts that are not known, from this one on through what they add up to. */
    private Set<Integer> connected(int start) {
        var found = new LinkedHashSet<Integer>();
        var open = new ArrayDeque<Integer>(List.of(start));
        while (!open.isEmpty()) {
            var number = open.poll();
            if (!isKnown(number) && found.add(number)) {
                sumsOf.getOrDefault(number, List.of()).forEach(sum -> open.addAll(sum.all()));
            }
        }
        return found;
    }

    private double low(int number) {
        return Math.max(bounds.get(number)[0], knowsZeros ? Math.min(1, truths.get(number)) : 0);
    }

    private boolean isKnown(int number) {
        return bounds.get(number)[1] - low(number) < HAIR;
    }

    private static void add(double[] weights, Map<Integer, Integer> columns, int number, double weight) {
        if (columns.containsKey(number)) {
            weights[columns.get(number)] += weight;
        }
    }

    private double solve(Map<Integer, Integer> columns, double[] goal, double limit, boolean most) {
        var constraints = new ArrayList<LinearConstraint>();
        constraints.add(new LinearConstraint(goal, Relationship.LEQ, limit));
        columns.forEach((number, column) -> {
            var width = bounds.get(number)[1] - low(number);
            if (width < Double.POSITIVE_INFINITY) {
                var own = new double[goal.length];
                own[column] = 1;
                constraints.add(new LinearConstraint(own, Relationship.LEQ, width));
            }
        });
        sums.stream()
                .filter(sum -> sum.all().stream().anyMatch(columns::containsKey))
                .forEach(sum -> constraints.add(constraint(sum, columns)));
        var found = solve(goal, new LinearConstraintSet(constraints), most ? GoalType.MAXIMIZE : GoalType.MINIMIZE);
        remember(columns, found.getPoint());
        return found.getValue();
    }

    private LinearConstraint constraint(Sum sum, Map<Integer, Integer> columns) {
        var weights = new double[columns.size()];
        add(weights, columns, sum.whole(), 1);
        sum.parts().forEach(part -> add(weights, columns, part, -1));
        var rest = sum.parts().stream().mapToDouble(part -> low(part)).sum() - low(sum.whole());
        return new LinearConstraint(weights, sum.exact() ? Relationship.EQ : Relationship.GEQ, rest);
    }

    private static PointValuePair solve(double[] goal, LinearConstraintSet constraints, GoalType type) {
        MathIllegalStateException broken = null;
        for (var rule : PivotSelectionRule.values()) {
            try {
                return new SimplexSolver()
                        .optimize(
                                new MaxIter(2_000),
                                rule,
                                new LinearObjectiveFunction(goal, 0),
                                constraints,
                                type,
                                new NonNegativeConstraint(true));
            } catch (MathIllegalStateException tried) {
                broken = tried;
            }
        }
        throw new AssertionError("the truth itself should be possible", broken);
    }
}
