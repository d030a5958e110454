package nl.regiospiegel.comparison.evaluation.boundary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.Column.Kind;

/** The table of an evaluation as it was kept, to be written again for another reader. */
final class KeptTable {

    private KeptTable() {}

    /** @param csv as {@link EvaluationTable} writes it for machines, perhaps by an earlier version of the product */
    static AnswerTable<NamedCsvRecord> of(String csv) {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(rows::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text never fails to be read
        }
        return new AnswerTable<>(rows, columns(rows));
    }

    /** There is a row at least: that of the result. */
    private static List<Column<NamedCsvRecord>> columns(List<NamedCsvRecord> rows) {
        return rows.get(0).getHeader().stream().map(KeptTable::column).toList();
    }

    private static Column<NamedCsvRecord> column(String name) {
        return switch (EvaluationTable.kinds().getOrDefault(name, Kind.TEXT)) {
            case TEXT -> Column.text(name, row -> row.getField(name));
            case NUMBER -> Column.number(name, row -> number(row.getField(name)));
            case FLAG -> Column.flag(name, row -> Boolean.parseBoolean(row.getField(name)));
        };
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
