package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.Set;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/** Hands figures over, each in its publication, after a last look at what its numbers say together. */
final class Figures {

    /**
     * What a row says in numbers.
     *
     * @param standardDeviation of a mean, {@code null} without
     * @param withheld whether what is missing was hidden on purpose
     * @param status what stars behind a number say, {@code null} without
     */
    record Numbers(
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            BigDecimal standardDeviation,
            boolean complete,
            boolean withheld,
            PublicationStatus status) {}

    private final ReadingContext context;
    private final RowSense sense;
    private final VintageRule vintages;
    private final Remarks remarks;
    private final ImportSink sink;
    private long statusTold;
    private long vintageTold;
    private long count;

    Figures(ReadingContext context, RowSense sense, VintageRule vintages, Remarks remarks, ImportSink sink) {
        this.context = context;
        this.sense = sense;
        this.vintages = vintages;
        this.remarks = remarks;
        this.sink = sink;
    }

    void take(Indicator indicator, Breakdown breakdown, Numbers numbers) {
        var status = status(numbers.status());
        if (status == null) {
            return;
        }
        var vintage = vintages.of(sense.period(), status, sense.text(ColumnRole.VINTAGE_DATE));
        if (vintage.rule() != null) {
            vintageTold = tellOnce(vintageTold, ColumnRole.VINTAGE_DATE, vintage);
            return;
        }
        check(indicator, numbers, vintage.meaning().date());
        var key = new Key(indicator.code(), sense.area(), sense.period(), breakdown);
        sink.figure(new FoundFigure(
                sense.row(),
                new ImportedFigure(
                        key,
                        vintage.meaning(),
                        numbers.numerator(),
                        numbers.denominator(),
                        numbers.value(),
                        numbers.standardDeviation(),
                        numbers.complete(),
                        numbers.withheld())));
        count++;
    }

    private PublicationStatus status(PublicationStatus starred) {
        var known = sense.status();
        if (starred != null && known != null && starred != known) {
            statusTold = tellOnce(
                    statusTold,
                    ColumnRole.STATUS,
                    Found.fault(Rule.STATUS_DIFFERS, StatusWords.dutch(starred), StatusWords.dutch(known)));
            return null;
        }
        if (starred == null && known == null) {
            statusTold = tellOnce(statusTold, ColumnRole.STATUS, Found.fault(Rule.NO_STATUS));
        }
        return known == null ? starred : known;
    }

    private long tellOnce(long earlier, ColumnRole role, Found<?> broken) {
        if (earlier != sense.row()) {
            remarks.tell(sense.row(), context.name(role), sense.text(role), broken);
        }
        return sense.row();
    }

    private void check(Indicator indicator, Numbers numbers, java.time.LocalDate published) {
        if (published.isBefore(sense.period().last()) && !isPlan(indicator)) {
            remarks.once(
                    published + " " + sense.period(),
                    sense.row(),
                    context.name(ColumnRole.VINTAGE_DATE),
                    null,
                    Rule.VINTAGE_BEFORE_PERIOD,
                    published,
                    sense.period());
        }
        var denominator = numbers.denominator();
        if (denominator != null && numbers.numerator() != null && indicator.formula() == Formula.RATIO) {
            checkCounts(indicator, numbers.numerator(), denominator);
        }
        if (!indicator.periodKinds().contains(sense.period().kind())) {
            remarks.once(
                    indicator.code() + " " + sense.period().kind(),
                    sense.row(),
                    context.name(ColumnRole.PERIOD),
                    sense.period().code(),
                    Rule.PERIOD_KIND_UNUSUAL,
                    indicator.code(),
                    sense.period());
        }
    }

    /** A budget is published before its year is over. */
    private static boolean isPlan(Indicator indicator) {
        return indicator.sources().stream().anyMatch(source -> source.table().equals(Iv3.TABLE));
    }

    private void checkCounts(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        var column = context.name(ColumnRole.DENOMINATOR);
        if (denominator.signum() == 0) {
            remarks.tell(sense.row(), column, "0", Rule.ZERO_DENOMINATOR, indicator.code());
        } else if (indicator.kind() == KindOfStatistic.SHARE && numerator.compareTo(denominator) > 0) {
            var place = context.name(ColumnRole.NUMERATOR);
            remarks.tell(
                    sense.row(),
                    place,
                    numerator.toPlainString(),
                    Rule.PART_ABOVE_WHOLE,
                    indicator.code(),
                    numerator.toPlainString(),
                    denominator.toPlainString());
        }
    }

    long count() {
        return count;
    }

    Set<String> tables() {
        return sense.tables();
    }
}
