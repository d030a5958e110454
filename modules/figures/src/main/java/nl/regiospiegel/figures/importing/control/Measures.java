package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.RawRow;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;

/** Which columns of a file are measures, by name without the numeric suffix that changes from year to year. */
final class Measures {

    private static final Pattern SUFFIX = Pattern.compile("_[0-9]+$");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");
    /** 18.745 can be eighteen thousand or eighteen and a bit; a count is never guessed. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");

    private final Map<String, String> columns = new HashMap<>();
    private final FileFaults faults;

    private Measures(FileFaults faults) {
        this.faults = faults;
    }

    static Measures of(RawFile file, FileDescription description, List<Indicator> catalogue, FileFaults faults) {
        var measures = new Measures(faults);
        var known = inCatalogue(catalogue);
        var declared = declared(description.columns());
        declared.stream()
                .filter(column -> !file.columns().contains(column))
                .forEach(column -> faults.add(1, "column-missing", "De kolom \"%s\" ontbreekt.", column));
        for (var column : file.columns()) {
            if (!declared.contains(column)) {
                measures.take(column, known);
            }
        }
        return measures;
    }

    private void take(String column, Set<String> known) {
        var measure = SUFFIX.matcher(column).replaceFirst("");
        if (!known.contains(measure)) {
            faults.add(
                    1,
                    "unknown-column",
                    "De kolom \"%s\" is onbekend. Verbeter de naam, of noem de kolom bij de ongebruikte kolommen.",
                    column);
        } else if (columns.putIfAbsent(measure, column) != null) {
            faults.add(1, "duplicate-column", "De maat \"%s\" staat in twee kolommen. Houd er één over.", measure);
        }
    }

    private static Set<String> inCatalogue(List<Indicator> catalogue) {
        return catalogue.stream()
                .flatMap(indicator -> indicator.sources().stream())
                .flatMap(source -> Stream.of(source.numerator(), source.denominator(), source.value()))
                .filter(Objects::nonNull)
                .map(MeasureReference::measure)
                .collect(Collectors.toSet());
    }

    private static Set<String> declared(FileDescription.Columns columns) {
        var declared = new HashSet<>(columns.unused());
        Stream.of(
                        columns.table(),
                        columns.area(),
                        columns.areaName(),
                        columns.period(),
                        columns.status(),
                        columns.referrer(),
                        columns.careForm())
                .filter(Objects::nonNull)
                .forEach(declared::add);
        return declared;
    }

    boolean has(MeasureReference measure) {
        return columns.containsKey(measure.measure());
    }

    /** The count in this row, {@code null} when missing. */
    BigDecimal count(RawRow row, MeasureReference measure) {
        var text = row.text(columns.get(measure.measure()));
        if (text != null && THOUSANDS.matcher(text).matches()) {
            faults.add(
                    row.line(),
                    "ambiguous-number",
                    "\"%s\" bij %s kan duizendtallen of cijfers achter de komma hebben. Schrijf het aantal zonder scheidingsteken.",
                    text,
                    measure.measure());
            return null;
        }
        return number(row, measure, text);
    }

    /** The published value in this row, {@code null} when missing. */
    BigDecimal value(RawRow row, MeasureReference measure) {
        return number(row, measure, row.text(columns.get(measure.measure())));
    }

    private BigDecimal number(RawRow row, MeasureReference measure, String text) {
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            faults.add(
                    row.line(),
                    "not-a-number",
                    "\"%s\" bij %s is geen getal. Schrijf een getal, of een punt als de waarde ontbreekt.",
                    text,
                    measure.measure());
            return null;
        }
        return notNegative(row, measure, new BigDecimal(text.replace(',', '.')));
    }

    private BigDecimal notNegative(RawRow row, MeasureReference measure, BigDecimal number) {
        if (number.signum() < 0) {
            faults.add(row.line(), "negative", "%s bij %s is negatief. Dat kan niet.", number, measure.measure());
            return null;
        }
        return number;
    }
}
