package nl.regiospiegel.figures.importing.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.KnownWords;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/** All words that a file can use: made anew for every reading, because it remembers what it has looked up. */
final class Vocabulary {

    private static final String CBS = "CBS";

    private final List<Indicator> catalogue;
    private final Map<String, Indicator> indicators;
    private final ColumnNames columns;
    private final AreaWords areas;
    private final Map<Dimension, CodeWords> codes;
    private final Set<String> tables;
    private final Set<String> national;
    private final Remembered<String, Found<Indicator>> read = new Remembered<>(this::find);

    Vocabulary(KnownWords known, CodeLists lists, SourceTables tables) {
        this.catalogue = known.indicators().ofOwnFigures();
        this.indicators = this.catalogue.stream()
                .collect(Collectors.toMap(each -> each.code().value(), each -> each));
        this.columns = new ColumnNames(this.catalogue);
        this.areas = new AreaWords(known.areas());
        this.codes = Stream.of(Dimension.values())
                .collect(Collectors.toMap(Function.identity(), each -> new CodeWords(lists, each.code())));
        this.tables = this.catalogue.stream()
                .flatMap(each -> each.sources().stream())
                .map(source -> source.table())
                .collect(Collectors.toSet());
        this.national = tables.all().stream()
                .filter(table -> CBS.equals(table.publisher()))
                .map(table -> table.id())
                .collect(Collectors.toSet());
    }

    List<Indicator> catalogue() {
        return catalogue;
    }

    ColumnNames columns() {
        return columns;
    }

    AreaWords areas() {
        return areas;
    }

    CodeWords codes(Dimension dimension) {
        return codes.get(dimension);
    }

    /** Numbers of the tables that feed the catalogue. */
    Set<String> tables() {
        return tables;
    }

    boolean isNational(String table) {
        return national.contains(table);
    }

    /** Whether figures of this file need numbers from other rows than their own. */
    boolean needsTotals(ReadingContext context) {
        return context.format() == ImportFormat.ODATA_V4
                || catalogue.stream()
                        .flatMap(each -> each.sources().stream())
                        .map(source -> source.denominator())
                        .anyMatch(below -> below != null
                                && (below.referrer() != null || below.careForm() != null)
                                && context.heading().measures(columns).containsKey(columns.measure(below.measure())));
    }

    static boolean saysCbs(String source) {
        return source != null && (source.equals(CBS) || source.startsWith(CBS + " ") || source.startsWith(CBS + ","));
    }

    Found<Indicator> indicator(String text) {
        return read.of(text);
    }

    private Found<Indicator> find(String text) {
        int colon = text.indexOf(": ");
        var indicator = indicators.get(colon > 0 ? text.substring(0, colon) : text);
        return indicator == null
                ? Found.fault(Rule.UNKNOWN_INDICATOR, text, Nearest.hint(text, indicators.keySet()))
                : Found.meaning(indicator);
    }
}
