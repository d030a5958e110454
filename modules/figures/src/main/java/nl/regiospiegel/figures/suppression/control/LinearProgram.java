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
import nl.regiospiegel.statistics.disclosure.FeasibleRegion;
import nl.regiospiegel.statistics.disclosure.WeightedSum;

/**
 * The question how low or high a count can be while some counts may move within what an outsider knows and all others keep
 * their true number. What is possible here is possible for the whole; the truth itself always is. Each count is its lower
 * bound plus a column; a count that may be hidden at a price has a column more for each way it could then go.
 */
final class LinearProgram {

    private final Zeros zeros;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Unknown, List<Integer>> columnsOf = new HashMap<>();
    /** Nothing can move where there are no columns. */
    private final Optional<FeasibleRegion> region;

    /** A way in which a count can differ from the lower bound that is known now. */
    private record Column(Unknown unknown, int sign, double room, double price) {}

    LinearProgram(Collection<Unknown> moving, Zeros zeros, boolean hiding) {
        this.zeros = zeros;
        moving.forEach(unknown -> open(unknown, hiding));
        region = columns.isEmpty()
                ? Optional.empty()
                : Optional.of(FeasibleRegion.of(
                        columns.stream().mapToDouble(Column::room).toArray(),
                        relations().stream().map(this::sum).toList()));
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

    /** What the relation says of the columns: the rest of it does not move. */
    private WeightedSum sum(Relation relation) {
        var coefficients = new double[columns.size()];
        var fixed = 0.0;
        for (var term : relation.terms()) {
            fixed += term.weight() * base(term.unknown());
            add(coefficients, term);
        }
        return new WeightedSum(coefficients, relation.low() - fixed, relation.high() - fixed);
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
        return region.flatMap(within -> wish.up()
                        ? within.highest(direction, WeightedSum.atMost(direction, level))
                        : within.lowest(direction, WeightedSum.atLeast(direction, level)))
                .map(this::movement);
    }

    /** The wish granted by hiding what costs least. */
    Optional<Movement> cheapest(Wish wish) {
        var direction = of(wish.unknown());
        var level = wish.level() - base(wish.unknown());
        var prices = columns.stream().mapToDouble(Column::price).toArray();
        var enough = wish.up() ? WeightedSum.atLeast(direction, level) : WeightedSum.atMost(direction, level);
        return region.flatMap(within -> within.lowest(prices, enough)).map(this::movement);
    }

    private double[] of(Unknown unknown) {
        var coefficients = new double[columns.size()];
        add(coefficients, new Term(unknown, 1));
        return coefficients;
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
