package nl.regiospiegel.comparison.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.export.control.Cells;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.SourceReference;

/** An answer as a table of so few rows that it fits in memory. */
public record AnswerTable<R>(List<R> rows, List<Column<R>> columns) {

    public AnswerTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public byte[] csv(CsvDialect dialect) {
        var table = new ByteArrayOutputStream();
        try (var cells = new CsvCells(table, dialect, names())) {
            write(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return table.toByteArray();
    }

    List<String> names() {
        return Column.names(columns);
    }

    void write(Cells cells) throws IOException {
        for (var row : rows) {
            Column.write(row, columns, cells);
        }
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
