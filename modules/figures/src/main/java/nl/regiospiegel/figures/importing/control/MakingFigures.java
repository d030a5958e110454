package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.importing.entity.SourceRow;
import nl.regiospiegel.figures.importing.entity.SourceRow.Place;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorSource;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;
import nl.regiospiegel.figures.indicator.entity.Unit;

/** Makes the figures of every indicator that a file feeds, as the catalogue says. */
final class MakingFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Place, SourceRow> rows;
    private final Measures measures;
    private final FileFaults faults;

    MakingFigures(Map<Place, SourceRow> rows, Measures measures, FileFaults faults) {
        this.rows = rows;
        this.measures = measures;
        this.faults = faults;
    }

    List<ImportedFigure> make(List<Indicator> catalogue) {
        var figures = new ArrayList<ImportedFigure>();
        for (var indicator : catalogue) {
            for (var source : indicator.sources()) {
                rows.values().stream()
                        .filter(row -> row.table().equals(source.table()) && feeds(row, source))
                        .map(row -> figure(indicator, source, row))
                        .forEach(figures::add);
            }
        }
        return figures;
    }

    /** A measure at one referrer makes one figure of the total; any other row makes a figure of its own part. */
    private boolean feeds(SourceRow row, IndicatorSource source) {
        var leading = source.value() == null ? source.numerator() : source.value();
        return measures.has(leading)
                && takenAt(leading.referrer(), row.breakdown().referrer())
                && takenAt(leading.careForm(), row.breakdown().careForm());
    }

    private static boolean takenAt(String fixed, String code) {
        return fixed == null || fixed.equals(code);
    }

    private ImportedFigure figure(Indicator indicator, IndicatorSource source, SourceRow row) {
        return source.value() == null ? counted(indicator, source, row) : published(indicator, source.value(), row);
    }

    private ImportedFigure published(Indicator indicator, MeasureReference measure, SourceRow row) {
        var printed = measures.value(row.raw(), measure);
        if (indicator.kind() == KindOfStatistic.SHARE && printed != null && printed.compareTo(HUNDRED) > 0) {
            faults.add(
                    row.raw().line(),
                    "above-hundred",
                    "%s procent bij %s is meer dan alles.",
                    printed,
                    measure.measure());
        }
        // CBS prints shares in percent; a proportion runs from 0 to 1
        var value = printed != null && indicator.unit() == Unit.PROPORTION ? printed.movePointLeft(2) : printed;
        return new ImportedFigure(
                key(indicator, row, row.breakdown()), row.vintage(), null, null, value, value != null);
    }

    private ImportedFigure counted(Indicator indicator, IndicatorSource source, SourceRow row) {
        var numerator = measures.count(row.raw(), source.numerator());
        var denominator = source.denominator() == null ? null : denominator(source.denominator(), row);
        var part = total(source.numerator(), row.breakdown());
        if (indicator.kind() == KindOfStatistic.SHARE) {
            checkPart(indicator, row, numerator, denominator);
        }
        var complete = numerator != null && (source.denominator() == null || denominator != null);
        return new ImportedFigure(key(indicator, row, part), row.vintage(), numerator, denominator, null, complete);
    }

    /** What a measure gives is a figure of the total over what it is taken at. */
    private static Breakdown total(MeasureReference measure, Breakdown row) {
        var referred = measure.referrer() == null ? row : row.withReferrer(Breakdown.TOTAL);
        return measure.careForm() == null ? referred : referred.withCareForm(Breakdown.TOTAL);
    }

    private static Breakdown at(MeasureReference measure, Breakdown row) {
        var referred = measure.referrer() == null ? row : row.withReferrer(measure.referrer());
        return measure.careForm() == null ? referred : referred.withCareForm(measure.careForm());
    }

    private BigDecimal denominator(MeasureReference measure, SourceRow row) {
        var total = rows.get(row.place(at(measure, row.breakdown())));
        if (total == null) {
            faults.add(
                    row.raw().line(),
                    "total-missing",
                    "Bij deze regel hoort een regel met het totaal voor %s in %s. Voeg die toe.",
                    row.area(),
                    row.period());
            return null;
        }
        return measures.count(total.raw(), measure);
    }

    private void checkPart(Indicator indicator, SourceRow row, BigDecimal numerator, BigDecimal denominator) {
        if (numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            faults.add(
                    row.raw().line(),
                    "part-above-whole",
                    "De teller van %s (%s) is groter dan de noemer (%s). Controleer de cijfers.",
                    indicator.code(),
                    numerator,
                    denominator);
        }
    }

    private static Key key(Indicator indicator, SourceRow row, Breakdown part) {
        return new Key(indicator.code(), row.area(), row.period(), part);
    }
}
