package nl.regiospiegel.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
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
 * All values that unknown numbers x can have together: 0 ≤ x(i) ≤ room(i), and every known {@link WeightedSum} within its bounds.
 *
 * <p>The least and the most of a weighted sum over this region are two linear programs, in disclosure control called the
 * attacker's subproblems; they are solved with the simplex method. The usual choice of pivot is fast and can run in circles; then
 * Bland's, which cannot, is tried. Whole numbers are not asked for, so the range can be wider than that of counts, never
 * narrower.
 *
 * <p>Sources: Fischetti and Salazar, Management Science 47 (2001) 1008-1027; Bland, Mathematics of Operations Research 2
 * (1977) 103-107.
 */
public final class FeasibleRegion {

    private static final int STEPS = 2_000;

    private final int size;
    private final MaxIter limit;
    private final List<LinearConstraint> known = new ArrayList<>();

    FeasibleRegion(double[] rooms, List<WeightedSum> sums, int steps) {
        size = rooms.length;
        limit = new MaxIter(steps);
        for (int i = 0; i < size; i++) {
            known.addAll(constraints(WeightedSum.atMost(unit(i), room(rooms[i]))));
        }
        sums.forEach(sum -> known.addAll(constraints(sum)));
    }

    /**
     * The region within rooms and sums.
     *
     * @param rooms the most that each number can be, from 0, possibly infinity
     * @param sums what is known of several numbers at once
     * @throws IllegalArgumentException without numbers, on a room that is negative or NaN, or a sum of another number of numbers
     */
    public static FeasibleRegion of(double[] rooms, List<WeightedSum> sums) {
        if (rooms.length == 0) {
            throw new IllegalArgumentException("a region of no numbers");
        }
        return new FeasibleRegion(rooms, sums, STEPS);
    }

    /**
     * The least and the most that a weighted sum can be; of one number with a single weight of 1.
     *
     * @return empty when no values fit what is known
     * @throws IllegalArgumentException on another number of weights
     * @throws IllegalStateException when the method gives up
     */
    public Optional<FeasibleRange> range(double... weights) {
        try {
            var low = extreme(weights, GoalType.MINIMIZE, Double.NEGATIVE_INFINITY);
            return Optional.of(new FeasibleRange(low, extreme(weights, GoalType.MAXIMIZE, Double.POSITIVE_INFINITY)));
        } catch (MathIllegalStateException none) {
            if (none.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return Optional.empty();
            }
            throw new IllegalStateException("no answer within the steps allowed", none);
        }
    }

    /**
     * Values for which a weighted sum is as high as it can be.
     *
     * @param weights of the sum
     * @param more what must hold besides
     * @return empty when no values fit, there is no end to the sum, or the method gives up
     * @throws IllegalArgumentException on another number of weights
     */
    public Optional<double[]> highest(double[] weights, WeightedSum more) {
        return find(weights, GoalType.MAXIMIZE, more);
    }

    /** Values for which a weighted sum is as low as it can be; as {@link #highest}. */
    public Optional<double[]> lowest(double[] weights, WeightedSum more) {
        return find(weights, GoalType.MINIMIZE, more);
    }

    private Optional<double[]> find(double[] weights, GoalType type, WeightedSum more) {
        var all = new ArrayList<>(known);
        all.addAll(constraints(more));
        try {
            return Optional.of(solve(weights, type, all));
        } catch (MathIllegalStateException noAnswer) {
            return Optional.empty();
        }
    }

    private double extreme(double[] weights, GoalType type, double endless) {
        try {
            return new LinearObjectiveFunction(weights, 0).value(solve(weights, type, known));
        } catch (MathIllegalStateException noAnswer) {
            if (noAnswer.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                return endless;
            }
            throw noAnswer;
        }
    }

    private double[] solve(double[] weights, GoalType type, List<LinearConstraint> constraints) {
        var goal = new LinearObjectiveFunction(sized(weights), 0);
        try {
            return solve(goal, type, constraints, PivotSelectionRule.DANTZIG);
        } catch (MathIllegalStateException noAnswer) {
            if (noAnswer.getSpecifier() != LocalizedCoreFormats.MAX_COUNT_EXCEEDED) {
                throw noAnswer;
            }
            return solve(goal, type, constraints, PivotSelectionRule.BLAND);
        }
    }

    private double[] solve(
            LinearObjectiveFunction goal, GoalType type, List<LinearConstraint> constraints, PivotSelectionRule rule) {
        return new SimplexSolver()
                .optimize(
                        goal, new LinearConstraintSet(constraints), type, rule, new NonNegativeConstraint(true), limit)
                .getPoint();
    }

    private List<LinearConstraint> constraints(WeightedSum sum) {
        var weights = sized(sum.weights());
        if (sum.low() == sum.high()) {
            return List.of(new LinearConstraint(weights, Relationship.EQ, sum.low()));
        }
        var constraints = new ArrayList<LinearConstraint>();
        if (sum.low() > Double.NEGATIVE_INFINITY) {
            constraints.add(new LinearConstraint(weights, Relationship.GEQ, sum.low()));
        }
        if (sum.high() < Double.POSITIVE_INFINITY) {
            constraints.add(new LinearConstraint(weights, Relationship.LEQ, sum.high()));
        }
        return constraints;
    }

    private double[] sized(double[] weights) {
        if (weights.length != size) {
            throw new IllegalArgumentException("not a weight for each of " + size + " numbers: " + weights.length);
        }
        return weights;
    }

    private double[] unit(int i) {
        var unit = new double[size];
        unit[i] = 1;
        return unit;
    }

    private static double room(double room) {
        if (!(room >= 0)) {
            throw new IllegalArgumentException("room is negative or no number: " + room);
        }
        return room;
    }
}
