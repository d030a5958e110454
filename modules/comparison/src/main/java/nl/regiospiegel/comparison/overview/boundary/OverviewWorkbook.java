package nl.regiospiegel.comparison.overview.boundary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.XlsxCells;
import nl.regiospiegel.figures.export.control.XlsxCells.SheetNames;
import nl.regiospiegel.regions.answers.SourceReference;

/** An overview as a workbook: the table, and a sheet with what must be known of it. */
final class OverviewWorkbook {

    private final ComparedOverview answer;
    private final Locale locale;
    private final ResourceBundle texts;

    private OverviewWorkbook(ComparedOverview answer, Locale locale) {
        this.answer = answer;
        this.locale = locale;
        texts = ResourceBundle.getBundle(
                "nl.regiospiegel.comparison.overview.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static byte[] write(ComparedOverview answer, Locale locale) {
        return new OverviewWorkbook(answer, locale).write();
    }

    private byte[] write() {
        var book = new ByteArrayOutputStream();
        var sheets = new SheetNames(say("sheet.table"), say("sheet.explanation"));
        try (var cells = new XlsxCells(book, sheets, Column.names(OverviewTable.COLUMNS), this::explanation)) {
            for (var line : OverviewTable.lines(answer)) {
                Column.write(line, OverviewTable.COLUMNS, cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return book.toByteArray();
    }

    private List<List<String>> explanation() {
        var family = answer.family();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("sheet.made"), answer.generatedAt() + ", Regiospiegel " + answer.productVersion()));
        rows.add(List.of(
                say("sheet.family"),
                family.size() == 0
                        ? say("family.none")
                        : say("family", family.size(), family.differing(), family.standing())));
        rows.add(List.of(say("sheet.warning"), say("intro")));
        rows.add(List.of());
        rows.add(List.of(say("first")));
        answer.findings()
                .forEach(finding -> rows.add(List.of(
                        finding.code(),
                        finding.message(),
                        finding.severity(),
                        String.join(" ", finding.indicators()))));
        rows.add(List.of());
        rows.add(List.of(say("sources")));
        answer.sources().forEach(source -> rows.add(row(source)));
        return rows;
    }

    private static List<String> row(SourceReference source) {
        return Stream.of(source.id(), source.title(), source.publisher(), source.date(), source.licence(), source.url())
                .map(part -> part == null ? "" : part)
                .toList();
    }

    private String say(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), locale).format(parts);
    }
}
