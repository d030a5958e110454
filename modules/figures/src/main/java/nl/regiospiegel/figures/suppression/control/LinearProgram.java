package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.suppression.control.Relation.Term;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The question how low or high a count can be while some counts may move within what an outsider knows and all others keep
 * their true number. What is possible here is possible for the whole; the truth itself always is. Each count is its lower
 * bound plus a column; a count that may be hidden at a price has a column more for each way it could then go.
 */
final class LinearProgram {

    private static final MaxIter LIMIT = new MaxIter(2_000);

    private final Zeros zeros;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Unknown, List<Integer>> columnsOf = new HashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();

    /** A way in which a count can differ from the lower bound that is known now. */
    private record Column(Unknown unknown, int sign, double room, double price) {}

    LinearProgram(Collection<Unknown> moving, Zeros zeros, boolean hiding) {
        this.zeros = zeros;
        moving.forEach(unknown -> open(unknown, hiding));
        for (var column = 0; column < columns.size(); column++) {
            if (columns.get(column).room() < Double.POSITIVE_INFINITY) {
                var coefficients = new double[columns.size()];
                coefficients[column] = 1;
                constraints.add(new LinearConstraint(
                        coefficients, Relationship.LEQ, columns.get(column).room()));
            }
        }
        relations().forEach(this::constrain);
    }

    private void open(Unknown unknown, boolean hiding) {
        var known = unknown.known(zeros);
        var own = new ArrayList<Column>();
        if (!known.isPoint()) {
            own.add(new Column(unknown, 1, known.width(), 0));
        }
        if (hiding && unknown.canBeHidden()) {
            var outside = unknown.outside(zeros);
            own.add(new Column(unknown, 1, outside.high() - known.high(), Price.of(unknown)));
            own.add(new Column(unknown, -1, known.low() - outside.low(), Price.of(unknown)));
        }
        var numbers = new ArrayList<Integer>();
        own.stream().filter(column -> column.room() > Range.HAIR).forEach(column -> {
            numbers.add(columns.size());
            columns.add(column);
        });
        columnsOf.put(unknown, numbers);
    }

    private Set<Relation> relations() {
        var touched = new LinkedHashSet<Relation>();
        columns.forEach(column -> touched.addAll(column.unknown().relations()));
        return touched;
    }

    private void constrain(Relation relation) {
        var coefficients = new double[columns.size()];
        var fixed = 0.0;
        for (var term : relation.terms()) {
            fixed += term.weight() * base(term.unknown());
            add(coefficients, term);
        }
        if (relation.isEquation()) {
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, relation.low() - fixed));
            return;
        }
        if (relation.low() > Double.NEGATIVE_INFINITY) {
            constraints.add(new LinearConstraint(coefficients, Relationship.GEQ, relation.low() - fixed));
        }
        if (relation.high() < Double.POSITIVE_INFINITY) {
            constraints.add(new LinearConstraint(coefficients, Relationship.LEQ, relation.high() - fixed));
        }
    }

    private void add(double[] coefficients, Term term) {
        for (var column : columnsOf.getOrDefault(term.unknown(), List.of())) {
            coefficients[column] += term.weight() * columns.get(column).sign();
        }
    }

    private double base(Unknown unknown) {
        return columnsOf.containsKey(unknown) ? unknown.known(zeros).low() : unknown.count();
    }

    /** As far towards the wish as it can go, and not past it. */
    Optional<Movement> towards(Wish wish) {
        var direction = of(wish.unknown());
        var level = wish.level() - base(wish.unknown());
        var notPast = new LinearConstraint(direction, wish.up() ? Relationship.LEQ : Relationship.GEQ, level);
        return solve(direction, wish.up() ? GoalType.MAXIMIZE : GoalType.MINIMIZE, notPast);
    }

    /** The wish granted by hiding what costs least. */
    Optional<Movement> cheapest(Wish wish) {
        var level = wish.level() - base(wish.unknown());
        var enough = new LinearConstraint(of(wish.unknown()), wish.up() ? Relationship.GEQ : Relationship.LEQ, level);
        var prices = columns.stream().mapToDouble(Column::price).toArray();
        return solve(prices, GoalType.MINIMIZE, enough);
    }

    private double[] of(Unknown unknown) {
        var coefficients = new double[columns.size()];
        add(coefficients, new Term(unknown, 1));
        return coefficients;
    }

    private Optional<Movement> solve(double[] goal, GoalType type, LinearConstraint more) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        constraints.add(more);
        try {
            return solve(goal, type);
        } finally {
            constraints.remove(constraints.size() - 1);
        }
    }

    /** The usual rule is fast and can run in circles; Bland's cannot. */
    private Optional<Movement> solve(double[] goal, GoalType type) {
        for (var rule : PivotSelectionRule.values()) {
            try {
                var solution = new SimplexSolver()
                        .optimize(
                                new LinearObjectiveFunction(goal, 0),
                                new LinearConstraintSet(constraints),
                                type,
                                rule,
                                new NonNegativeConstraint(true),
                                LIMIT);
                return Optional.of(movement(solution.getPoint()));
            } catch (MathIllegalStateException noAnswer) {
                if (noAnswer.getSpecifier() != LocalizedCoreFormats.MAX_COUNT_EXCEEDED) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Movement movement(double[] point) {
        var numbers = new HashMap<Unknown, Double>();
        var hiding = new HashSet<Unknown>();
        columnsOf.forEach((unknown, own) -> {
            var number = unknown.known(zeros).low();
            for (var column : own) {
                number += columns.get(column).sign() * point[column];
                if (columns.get(column).price() > 0 && point[column] > Range.HAIR) {
                    hiding.add(unknown);
                }
            }
            numbers.put(unknown, number);
        });
        return new Movement(numbers, hiding, zeros);
    }
}
