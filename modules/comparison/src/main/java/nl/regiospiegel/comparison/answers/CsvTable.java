package nl.regiospiegel.comparison.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.SourceReference;

/** An answer as a table of so few rows that it fits in memory. */
public final class CsvTable {

    private CsvTable() {}

    public static <R> byte[] write(List<R> rows, List<Column<R>> columns, CsvDialect dialect) {
        var table = new ByteArrayOutputStream();
        try (var cells = new CsvCells(table, dialect, Column.names(columns))) {
            for (var row : rows) {
                Column.write(row, columns, cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return table.toByteArray();
    }

    /** The licences of those sources of figures that a row cites. */
    public static String licences(List<SourceReference> sources, Collection<String> cited) {
        return sources.stream()
                .filter(source -> source.region() == null && cited.contains(source.id()))
                .map(SourceReference::licence)
                .filter(licence -> licence != null)
                .collect(Collectors.joining(" "));
    }
}
