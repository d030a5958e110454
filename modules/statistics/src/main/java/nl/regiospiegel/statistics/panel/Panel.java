package nl.regiospiegel.statistics.panel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Values of units in periods, the periods numbered from 0 in time order. A value can be missing; that is not zero, and nothing
 * fills it in. Immutable.
 *
 * <p>A value is a finite number of at most {@link #LARGEST} either way, so that squares and their sums stay finite; one nearer
 * to zero than {@link #SMALLEST} is zero.
 */
public final class Panel {

    /** No value lies further from zero. */
    public static final double LARGEST = 1e100;

    /** A value nearer to zero is zero. */
    public static final double SMALLEST = 1e-100;

    private final List<String> units;
    private final Map<String, double[]> rows;
    private final int periods;

    private Panel(List<String> units, List<double[]> values) {
        if (units.isEmpty() || values.size() != units.size() || new HashSet<>(units).size() != units.size()) {
            throw new IllegalArgumentException(
                    "a panel has one row of values for each of its units, which are all different");
        }
        this.units = List.copyOf(units);
        periods = values.get(0).length;
        rows = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (values.get(i).length != periods || periods == 0) {
                throw new IllegalArgumentException("not " + periods + " periods for " + units.get(i));
            }
            rows.put(units.get(i), values.get(i));
        }
    }

    /**
     * A panel without missing values.
     *
     * @param units their names, all different
     * @param values a row for each unit with a value for each period
     * @throws IllegalArgumentException on no units or periods, rows of different lengths, NaN, infinity or a value too large
     */
    public static Panel of(List<String> units, double[][] values) {
        return new Panel(
                units,
                Arrays.stream(values)
                        .map(row -> Arrays.stream(row).map(Panel::accepted).toArray())
                        .toList());
    }

    /** A panel in which an empty value is missing; otherwise as {@link #of(List, double[][])}. */
    public static Panel of(List<String> units, List<List<OptionalDouble>> values) {
        return new Panel(units, values.stream().map(Panel::row).toList());
    }

    private static double[] row(List<OptionalDouble> values) {
        return values.stream()
                .mapToDouble(value -> value.isPresent() ? accepted(value.getAsDouble()) : Double.NaN)
                .toArray();
    }

    private static double accepted(double value) {
        // this negation also catches NaN
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("not a value of a panel: " + value);
        }
        return Math.abs(value) < SMALLEST ? 0 : value;
    }

    /** The names of the units, in the order given. */
    public List<String> units() {
        return units;
    }

    /** How many periods there are. */
    public int periods() {
        return periods;
    }

    /** The value of a unit in a period, empty where it is missing. */
    public OptionalDouble value(String unit, int period) {
        var value = known(unit)[period];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a unit has all values from a period to another, that one not included. */
    public boolean isComplete(String unit, int from, int to) {
        return Arrays.stream(known(unit), from, to).noneMatch(Double::isNaN);
    }

    /**
     * The values of a unit from a period to another, that one not included.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public double[] values(String unit, int from, int to) {
        if (!isComplete(unit, from, to)) {
            throw new IllegalArgumentException("a value of " + unit + " is missing from " + from + " to " + to);
        }
        return Arrays.copyOfRange(known(unit), from, to);
    }

    /** The panel of only these units. */
    public Panel select(List<String> chosen) {
        return new Panel(chosen, chosen.stream().map(this::known).toList());
    }

    /** The panel with one value missing. */
    public Panel without(String unit, int period) {
        var changed = known(unit).clone();
        changed[period] = Double.NaN;
        return new Panel(
                units,
                IntStream.range(0, units.size())
                        .mapToObj(i -> units.get(i).equals(unit) ? changed : rows.get(units.get(i)))
                        .toList());
    }

    private double[] known(String unit) {
        var row = rows.get(unit);
        if (row == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return row;
    }
}
