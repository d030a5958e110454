package nl.regiospiegel.figures.export.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A table as comma separated values, with a heading. */
public final class CsvCells implements Cells {

    /** An opened quote that nothing closes: no reader of CSV can take it for a row. */
    private static final String BROKEN =
            "\"AFGEBROKEN: dit bestand is niet compleet / BROKEN OFF: this file is not complete";

    private final OutputStream out;
    private final CsvDialect dialect;
    private final CsvWriter csv;
    private CsvWriterRecord row;

    public CsvCells(OutputStream out, CsvDialect dialect, List<String> names) throws IOException {
        this.out = out;
        this.dialect = dialect;
        out.write(dialect.start().getBytes(UTF_8));
        csv = CsvWriter.builder()
                .fieldSeparator(dialect.delimiter())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
        csv.writeRecord(names);
    }

    @Override
    public void text(String value) {
        write(HarmlessText.of(value));
    }

    @Override
    public void number(BigDecimal value) {
        write(value == null ? "" : dialect.number(value.toPlainString()));
    }

    @Override
    public void flag(boolean value) {
        write(value ? "true" : "false");
    }

    private void write(String field) {
        if (row == null) {
            row = csv.writeRecord();
        }
        row.writeField(field);
    }

    @Override
    public void endRow() {
        row.endRecord();
        row = null;
    }

    @Override
    public void breakOff() throws IOException {
        if (row != null) {
            endRow();
        }
        csv.flush();
        out.write(BROKEN.getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
