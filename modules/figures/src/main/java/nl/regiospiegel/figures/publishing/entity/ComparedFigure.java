package nl.regiospiegel.figures.publishing.entity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure as others would see it beside what they see now.
 *
 * @param figure as it would become
 * @param before as it is published now, {@code null} when it is not
 */
public record ComparedFigure(PreparedFigure figure, SetFigure before) {

    public FigureChange change() {
        if (before == null) {
            return FigureChange.NEW;
        }
        var shown = figure.shown();
        return sameCell(shown.cell(), before.cell()) && shown.vintage().equals(before.vintage())
                ? FigureChange.UNCHANGED
                : FigureChange.CHANGED;
    }

    private static boolean sameCell(Cell one, Cell other) {
        return one.status() == other.status()
                && same(one.numerator(), other.numerator())
                && same(one.denominator(), other.denominator())
                && same(one.value(), other.value())
                && same(one.standardDeviation(), other.standardDeviation());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
