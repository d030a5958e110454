package nl.regiospiegel.figures.suppression.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.regiospiegel.figures.suppression.entity.HiddenCell;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionReport;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.figures.suppression.entity.UnprotectedCount;

/** Makes what others see: hidden cells empty, the rest as it is or rounded. */
record ShowingCells(SuppressionRule rule) {

    SuppressedSet show(PublicationSet set, Outsider outsider, List<UnprotectedCount> unprotected) {
        var cells = outsider.rows().stream().map(row -> show(set, row)).toList();
        var hidden = outsider.rows().stream()
                .filter(Row::isHidden)
                .map(row -> new HiddenCell(row.cell().place(), row.reason()))
                .toList();
        return new SuppressedSet(cells, new SuppressionReport(cells.size(), hidden, unprotected));
    }

    private SuppressedCell show(PublicationSet set, Row row) {
        var cell = row.cell();
        if (row.isHidden()) {
            return new SuppressedCell(cell.place(), null, null, null, true);
        }
        var rounding = new Rounding(rule);
        return new SuppressedCell(
                cell.place(),
                set.counts().numerator() == null ? cell.numerator() : rounding.shown(cell.numerator()),
                set.counts().denominator() == null ? cell.denominator() : rounding.shown(cell.denominator()),
                value(set, row, rounding),
                false);
    }

    /** A value from which its count could be calculated shows no more than the rounded count would. */
    private static BigDecimal value(PublicationSet set, Row row, Rounding rounding) {
        var value = row.cell().value();
        if (value == null || !rounding.rule().rounding() || row.numerator() == null || row.denominator() == null) {
            return value;
        }
        var numerator = rounding.shown(BigDecimal.valueOf(row.numerator().count()));
        var denominator = rounding.shown(BigDecimal.valueOf(row.denominator().count()));
        return denominator.signum() == 0
                ? value
                : numerator.multiply(BigDecimal.valueOf(set.multiplier())).divide(denominator, MathContext.DECIMAL32);
    }
}
