package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.control.Figures.Numbers;
import nl.regiospiegel.figures.importing.control.Totals.Total;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;
import nl.regiospiegel.figures.indicator.entity.Unit;

/**
 * Rows of a source table, whose measures feed indicators as the catalogue says. The measures are columns, or in OData v4 each
 * row is about one.
 */
final class MeasureRows implements RowsOfFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReadingContext context;
    private final RowSense sense;
    private final RowNumbers numbers;
    private final Figures figures;
    private final Remarks remarks;
    private final Totals totals;
    private final Map<String, List<MeasurePlan>> plans;
    private final Map<String, Integer> columns;
    private final MeasureCodes codes;
    private final int valueAt;

    MeasureRows(
            ReadingContext context,
            RowSense sense,
            RowNumbers numbers,
            Figures figures,
            Remarks remarks,
            Totals totals) {
        this.context = context;
        this.sense = sense;
        this.numbers = numbers;
        this.figures = figures;
        this.remarks = remarks;
        this.totals = totals;
        this.plans = MeasurePlan.of(context.vocabulary().catalogue());
        this.columns = context.heading().measures(context.vocabulary().columns());
        this.codes = new MeasureCodes(context, remarks);
        this.valueAt = context.format() == ImportFormat.ODATA_V4 ? context.place(ColumnRole.VALUE) : -1;
    }

    @Override
    public void take(long row, String[] cells) {
        numbers.start(row, cells);
        if (!sense.understand(row, cells)) {
            columns.values().forEach(numbers::at);
            return;
        }
        var measure = measure(row);
        for (var plan : plans.getOrDefault(sense.table(), List.of())) {
            if (isHere(plan.leading(), measure) && plan.fits(sense.breakdown())) {
                make(plan);
            }
        }
    }

    /** First pass: keeps the denominators that stand in other rows. */
    void takeTotals(long row, String[] cells) {
        numbers.start(row, cells);
        if (!sense.understand(row, cells)) {
            return;
        }
        var measure = measure(row);
        for (var plan : plans.getOrDefault(sense.table(), List.of())) {
            var below = plan.source().denominator();
            boolean elsewhere = valueAt >= 0 ? below != null : !plan.isInRow();
            if (elsewhere && isHere(below, measure) && MeasurePlan.takenAt(below, sense.breakdown())) {
                keep(plan, below);
            }
        }
    }

    private void keep(MeasurePlan plan, MeasureReference below) {
        int place = place(below);
        var number = numbers.count(place, LongRows.isMoney(plan.indicator()));
        totals.put(sense, below.measure(), new Total(number, numbers.isWithheld(place)));
    }

    /** The measure this row is about, {@code null} when measures are columns. */
    private String measure(long row) {
        return valueAt < 0 ? null : codes.measure(row, sense.text(ColumnRole.MEASURE));
    }

    private boolean isHere(MeasureReference reference, String measure) {
        var wanted = context.vocabulary().columns().measure(reference.measure());
        return measure == null ? columns.containsKey(wanted) : measure.equals(wanted);
    }

    private int place(MeasureReference reference) {
        return valueAt >= 0
                ? valueAt
                : columns.get(context.vocabulary().columns().measure(reference.measure()));
    }

    private void make(MeasurePlan plan) {
        int place = place(plan.leading());
        var said = plan.source().value() == null ? counted(plan, place) : published(plan, place);
        if (said != null) {
            figures.take(plan.indicator(), plan.about(sense.breakdown()), said);
        }
    }

    private Numbers published(MeasurePlan plan, int place) {
        var indicator = plan.indicator();
        var printed = numbers.value(place, indicator.mayBeNegative());
        boolean share = indicator.kind() == KindOfStatistic.SHARE || indicator.unit() == Unit.PER_100;
        if (share && printed != null && printed.compareTo(HUNDRED) > 0) {
            numbers.refuse(place, Rule.ABOVE_HUNDRED, printed);
        }
        if (numbers.isFaulty(place)) {
            return null;
        }
        // CBS prints shares in percent; a proportion runs from 0 to 1
        var value = printed != null && indicator.unit() == Unit.PROPORTION ? printed.movePointLeft(2) : printed;
        var star = numbers.at(place).status();
        return new Numbers(null, null, value, null, value != null, isWithheld(place), star);
    }

    private Numbers counted(MeasurePlan plan, int place) {
        var numerator = numbers.count(place, LongRows.isMoney(plan.indicator()));
        var below = plan.source().denominator();
        var total = below == null ? new Total(null, false) : denominator(plan);
        if (numbers.isFaulty(place) || total == null) {
            return null;
        }
        boolean complete = numerator != null && (below == null || total.number() != null);
        boolean withheld = isWithheld(place) || total.withheld();
        return new Numbers(
                numerator,
                total.number(),
                null,
                null,
                complete,
                !complete && withheld,
                numbers.at(place).status());
    }

    private Total denominator(MeasurePlan plan) {
        var below = plan.source().denominator();
        if (plan.isInRow() && valueAt < 0) {
            return inRow(plan, below);
        }
        var total = totals.of(sense, below.measure(), plan.below(sense.breakdown()));
        if (total == null) {
            remarks.once(
                    sense.area() + " " + sense.period() + " " + sense.row(),
                    sense.row(),
                    null,
                    null,
                    Rule.TOTAL_MISSING,
                    sense.area(),
                    sense.period());
        }
        return total;
    }

    private Total inRow(MeasurePlan plan, MeasureReference below) {
        if (!isHere(below, null)) {
            return new Total(null, false);
        }
        int place = place(below);
        var number = numbers.count(place, LongRows.isMoney(plan.indicator()));
        return numbers.isFaulty(place) ? null : new Total(number, numbers.isWithheld(place));
    }

    /** Hidden by a mark, or as OData v4 says beside the value. */
    private boolean isWithheld(int place) {
        var attribute = sense.text(ColumnRole.ATTRIBUTE);
        boolean said = attribute != null && (attribute.startsWith("Confid") || attribute.startsWith("Secret"));
        return said || numbers.isWithheld(place);
    }
}
