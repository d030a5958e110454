package nl.regiospiegel.figures.suppression.control;

import java.util.Arrays;
import nl.regiospiegel.figures.suppression.entity.Axis;

/** What it costs to hide a count: all cells that show it. Small counts first, totals later, zeros last. */
final class Price {

    private static final double PER_CELL = 1;
    private static final double PER_PERSON = 0.02;
    private static final double MOST_FOR_PERSONS = 100;
    private static final double TOTAL = 40;
    private static final double ZERO = 1000;

    private Price() {}

    static double of(Unknown unknown) {
        return unknown.rows().stream()
                .filter(row -> !row.isHidden())
                .mapToDouble(Price::of)
                .sum();
    }

    private static double of(Row row) {
        var count = row.printed().mapToDouble(Unknown::count).min().orElse(0);
        var price = PER_CELL + Math.min(MOST_FOR_PERSONS, count * PER_PERSON) + totals(row) * TOTAL;
        return row.isEmptyOfPeople() ? price + ZERO : price;
    }

    private static long totals(Row row) {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis.isTotal(row.cell().place()))
                .count();
    }
}
