package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.importing.control.Figures.Numbers;
import nl.regiospiegel.figures.importing.control.NumberCell.Holds;
import nl.regiospiegel.figures.importing.control.SpreadOfMean.Mean;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/** Rows that each name an indicator and hold one figure: our template, SDMX-CSV and the JSON of our API. */
final class LongRows implements RowsOfFigures {

    private static final Set<String> WITHHELD = Set.of("A", "C", "D", "N", "S");
    private static final Set<String> ACTIONS = Set.of("I", "A", "R", "information", "append");
    /** CL_OBS_STATUS: normal, provisional, estimated, break, missing, suppressed, missing for other reasons. */
    private static final Set<String> OBSERVATION_STATUSES = Set.of("A", "P", "E", "B", "O", "Q", "M", "L", "D");

    private static final Map<Dimension, String> SPLITS = Map.of(
            Dimension.REFERRER, "verwijzer",
            Dimension.CARE_FORM, "vorm van hulp",
            Dimension.AGE, "leeftijd",
            Dimension.END_REASON, "reden van einde");

    private final ReadingContext context;
    private final RowSense sense;
    private final RowNumbers numbers;
    private final Figures figures;
    private final Remarks remarks;
    private final int numeratorAt;
    private final int denominatorAt;
    private final int valueAt;
    private final SpreadOfMean spread;

    LongRows(ReadingContext context, RowSense sense, RowNumbers numbers, Figures figures, Remarks remarks) {
        this.context = context;
        this.sense = sense;
        this.numbers = numbers;
        this.figures = figures;
        this.remarks = remarks;
        this.numeratorAt = context.place(ColumnRole.NUMERATOR);
        this.denominatorAt = context.place(ColumnRole.DENOMINATOR);
        this.valueAt = context.place(ColumnRole.VALUE);
        this.spread = new SpreadOfMean(context, numbers, remarks);
    }

    @Override
    public void take(long row, String[] cells) {
        boolean understood = sense.understand(row, cells);
        numbers.start(row, cells);
        var indicator = indicator(row);
        if (indicator == null) {
            readAlone();
        }
        if (indicator == null || !allowed(row)) {
            return;
        }
        var said = read(row, indicator);
        if (understood && said != null && isSplit(row, indicator)) {
            figures.take(indicator, sense.breakdown(), said);
        }
    }

    /** Of an unknown indicator the numbers are read all the same, so that nobody has to mend a file twice. */
    private void readAlone() {
        for (var place : new int[] {numeratorAt, denominatorAt}) {
            if (place >= 0) {
                numbers.count(place, true);
            }
        }
        if (valueAt >= 0) {
            numbers.value(valueAt, true);
        }
    }

    private Indicator indicator(long row) {
        var text = sense.text(ColumnRole.INDICATOR);
        if (text == null) {
            remarks.tell(row, context.name(ColumnRole.INDICATOR), null, Rule.NO_INDICATOR);
            return null;
        }
        var found = context.vocabulary().indicator(text);
        if (found.rule() != null) {
            remarks.tell(row, context.name(ColumnRole.INDICATOR), text, found);
        }
        return found.meaning();
    }

    private boolean allowed(long row) {
        var action = sense.text(ColumnRole.ACTION);
        if (action == null || ACTIONS.contains(action)) {
            return true;
        }
        remarks.tell(row, context.name(ColumnRole.ACTION), action, Rule.ACTION, action);
        return false;
    }

    private boolean isSplit(long row, Indicator indicator) {
        var parts = sense.breakdown();
        if (parts.equals(Breakdown.NONE)) {
            return true;
        }
        return split(row, indicator, Dimension.REFERRER, parts.referrer())
                && split(row, indicator, Dimension.CARE_FORM, parts.careForm())
                && split(row, indicator, Dimension.AGE, parts.age())
                && split(row, indicator, Dimension.END_REASON, parts.endReason());
    }

    private boolean split(long row, Indicator indicator, Dimension dimension, String code) {
        if (code.equals(Breakdown.TOTAL) || indicator.splitBy(dimension).isPresent()) {
            return true;
        }
        remarks.tell(row, null, code, Rule.NOT_SPLIT, indicator.code(), SPLITS.get(dimension));
        return false;
    }

    /** The numbers of this row; {@code null} when they make no figure, which was told. */
    private Numbers read(long row, Indicator indicator) {
        boolean money = isMoney(indicator);
        var numerator = numeratorAt < 0 ? null : numbers.count(numeratorAt, money);
        var denominator = denominatorAt < 0 ? null : numbers.count(denominatorAt, money);
        var value = valueAt < 0 ? null : value(indicator);
        var deviation = spread.read();
        if (isFaulty(numeratorAt) || isFaulty(denominatorAt) || isFaulty(valueAt) || spread.isFaulty()) {
            return null;
        }
        var mean = new Mean(value, denominator, deviation);
        if (!spread.fits(row, indicator, numerator, mean)) {
            return null;
        }
        if (numerator == null && value == null && !isMarked()) {
            remarks.tell(row, null, null, Rule.HALF_ROW);
            return null;
        }
        return checked(row, indicator, numerator, mean);
    }

    private Numbers checked(long row, Indicator indicator, BigDecimal numerator, Mean mean) {
        var value = mean.value();
        var denominator = mean.number();
        boolean hidden = isWithheld();
        if (hidden && (numerator != null || value != null)) {
            remarks.tell(row, null, null, Rule.WITHHELD_NUMBER, sense.text(ColumnRole.OBSERVATION_STATUS));
            return null;
        }
        boolean missing = numerator != null && isMissing(denominatorAt);
        if (numerator != null && denominator == null && !missing && indicator.kind() == KindOfStatistic.SHARE) {
            remarks.tell(row, context.name(ColumnRole.DENOMINATOR), null, Rule.NO_DENOMINATOR, indicator.code());
        }
        if (numerator != null && value != null && denominator != null) {
            compare(row, indicator, numerator, denominator, value);
        }
        return new Numbers(
                numerator,
                denominator,
                numerator == null ? value : null,
                mean.deviation(),
                (numerator != null || value != null) && !missing,
                hidden || isHidden(numeratorAt) || isHidden(denominatorAt) || isHidden(valueAt),
                starred());
    }

    private BigDecimal value(Indicator indicator) {
        boolean negative = indicator.mayBeNegative() || indicator.unit() == Unit.RELATIVE_DEVIATION;
        var value = numbers.value(valueAt, negative);
        boolean tooMuch = value != null && indicator.unit() == Unit.PROPORTION && value.compareTo(BigDecimal.ONE) > 0;
        return tooMuch ? numbers.refuse(valueAt, Rule.SHARE_ABOVE_ONE, value) : value;
    }

    /** A value beside its counts must be theirs, as far as it is written out. */
    private void compare(
            long row, Indicator indicator, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        double counted = indicator.valueOf(numerator.doubleValue(), denominator.doubleValue());
        double margin = Math.max(Math.pow(10, -value.scale()), Math.abs(counted) * 1e-6);
        if (!Double.isNaN(counted) && Math.abs(counted - value.doubleValue()) > margin) {
            var shown = BigDecimal.valueOf(counted).round(new MathContext(4)).toPlainString();
            remarks.tell(row, context.name(ColumnRole.VALUE), value.toPlainString(), Rule.VALUE_DIFFERS, value, shown);
        }
    }

    private boolean isFaulty(int place) {
        return place >= 0 && numbers.isFaulty(place);
    }

    /** Whether the row says by a mark or a status that there is no number. */
    private boolean isMarked() {
        var status = sense.text(ColumnRole.OBSERVATION_STATUS);
        boolean said = status != null && !status.equals("A") && !status.equals("P");
        return said || isWithheld() || isMissing(numeratorAt) || isMissing(valueAt);
    }

    private boolean isMissing(int place) {
        if (place < 0) {
            return false;
        }
        var holds = numbers.at(place).holds();
        return holds == Holds.MISSING || holds == Holds.WITHHELD;
    }

    private boolean isHidden(int place) {
        return place >= 0 && numbers.isWithheld(place);
    }

    private boolean isWithheld() {
        var status = sense.text(ColumnRole.OBSERVATION_STATUS);
        if (status != null && !OBSERVATION_STATUSES.contains(status)) {
            remarks.tell(
                    sense.row(),
                    context.name(ColumnRole.OBSERVATION_STATUS),
                    status,
                    Rule.UNKNOWN_OBSERVATION_STATUS,
                    status);
        }
        var confidentiality = sense.text(ColumnRole.CONFIDENTIALITY);
        return "Q".equals(status) || confidentiality != null && WITHHELD.contains(confidentiality);
    }

    private PublicationStatus starred() {
        var star = valueAt < 0 ? null : numbers.at(valueAt).status();
        return star == null && numeratorAt >= 0 ? numbers.at(numeratorAt).status() : star;
    }

    static boolean isMoney(Indicator indicator) {
        return indicator.unit() == Unit.EURO
                || indicator.unit() == Unit.THOUSAND_EURO
                || indicator.unit() == Unit.RELATIVE_DEVIATION;
    }
}
