package nl.regiospiegel.figures.observation.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;

/** The columns of revisions: what the series is about, and the fields of each. */
final class RevisionColumns {

    private static final List<Column<StatedRevision>> OF_EACH = List.of(
            text("region", StatedRevision::region),
            text("periodKind", StatedRevision::periodKind),
            text("period", StatedRevision::period),
            text("vintage", StatedRevision::vintage),
            text("vintageDate", row -> row.vintageDate().toString()),
            text("status", StatedRevision::status),
            number("value", StatedRevision::value),
            number("difference", StatedRevision::difference),
            number("numerator", StatedRevision::numerator),
            number("denominator", StatedRevision::denominator),
            number("standardDeviation", StatedRevision::standardDeviation),
            text("refusalCode", StatedRevision::refusalCode),
            flag("latest", StatedRevision::latest),
            text("source", StatedRevision::source),
            text("licence", StatedRevision::licence),
            flag("demonstration", StatedRevision::demonstration));

    private RevisionColumns() {}

    static String csv(RevisedSeries series) {
        var columns = new ArrayList<Column<StatedRevision>>();
        columns.add(text("indicator", row -> series.indicator()));
        columns.add(text("unit", row -> series.unit()));
        columns.add(text("area", row -> series.area()));
        columns.addAll(OF_EACH);
        var out = new ByteArrayOutputStream();
        try (var cells = new CsvCells(out, CsvDialect.MACHINE, Column.names(columns))) {
            for (var revision : series.revisions()) {
                Column.write(revision, columns, cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return out.toString(UTF_8);
    }
}
