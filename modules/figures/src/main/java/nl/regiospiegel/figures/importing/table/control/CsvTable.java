package nl.regiospiegel.figures.importing.table.control;

import static java.nio.charset.CodingErrorAction.REPORT;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/** A table as text: the separator and the encoding are found out, the first row that names columns is the heading. */
final class CsvTable implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Content content;
    private final HeadingFinder headings;
    private final Limits limits;
    private CsvDialect dialect;
    private CountingStream stream;

    CsvTable(Content content, byte[] beginning, HeadingFinder headings, Limits limits) {
        this.content = content;
        this.headings = headings;
        this.limits = limits;
        this.dialect = CsvDialect.of(beginning, beginning.length == content.size());
    }

    @Override
    public Syntax syntax() {
        return Syntax.CSV;
    }

    @Override
    public Map<String, String> statements() {
        return Map.of();
    }

    @Override
    public double fraction() {
        return stream == null ? 0 : Math.min(1, stream.count() / Math.max(1.0, content.size()));
    }

    @Override
    public void read(RowTaker taker) {
        long row = 0;
        try (var reader = open();
                var records = csv().ofCsvRecord(reader).iterator()) {
            var rows = new RowsWithHeading(taker, headings, limits);
            boolean more = true;
            while (more && records.hasNext()) {
                var record = records.next();
                row = record.getStartingLineNumber();
                more = take(record, rows);
            }
            rows.end();
        } catch (CsvParseException broken) {
            throw cause(broken, row);
        } catch (UncheckedIOException broken) {
            throw cause(broken, row);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean take(CsvRecord record, RowsWithHeading rows) {
        int count = record.getFieldCount();
        var cells = rows.cells(count, record.getStartingLineNumber());
        for (int i = 0; i < count; i++) {
            cells[i] = record.getField(i);
        }
        if (cells[0] != null && !cells[0].isEmpty() && cells[0].charAt(0) == BYTE_ORDER_MARK) {
            cells[0] = cells[0].substring(1);
        }
        return rows.take(record.getStartingLineNumber(), count);
    }

    /** Text that turns out not to be UTF-8 further on is read again in the encoding of older programs. */
    private RuntimeException cause(RuntimeException broken, long row) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof CharacterCodingException) {
                return otherEncoding();
            }
        }
        return broken instanceof CsvParseException ? new UnreadableFile(row + 1, Rule.NOT_CSV) : broken;
    }

    private RuntimeException otherEncoding() {
        if (dialect.charset().equals(CsvDialect.WINDOWS_1252)) {
            return new UnreadableFile(0, Rule.ENCODING);
        }
        dialect = dialect.inWindows1252();
        return new OtherEncoding();
    }

    private Reader open() throws IOException {
        stream = new CountingStream(content.open());
        var decoder = dialect.charset().newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT);
        return new InputStreamReader(stream, decoder);
    }

    private CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.record());
    }
}
