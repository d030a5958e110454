package nl.regiospiegel.figures.importing.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.RawRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a StatLine table: semicolons, UTF-8 with or without a byte order mark, a point or nothing for a missing value. */
final class StatLineCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MISSING = ".";

    private StatLineCsv() {}

    static RawFile read(byte[] content, FileFaults faults) {
        try (var parser = FORMAT.parse(new StringReader(decode(content)))) {
            return read(parser, faults);
        } catch (CharacterCodingException e) {
            faults.add(1, "encoding", "Het bestand is geen UTF-8. Sla het op als UTF-8.");
        } catch (IOException | UncheckedIOException e) {
            faults.add(
                    1,
                    "not-csv",
                    "Het bestand is niet als CSV te lezen. Gebruik puntkomma's en sluit elk aanhalingsteken.");
        }
        return new RawFile(List.of(), List.of());
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static RawFile read(CSVParser parser, FileFaults faults) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<RawRow>();
        for (var record : parser) {
            if (columns.isEmpty()) {
                record.stream().map(String::strip).forEach(columns::add);
            } else {
                rows.add(row(record, (int) parser.getCurrentLineNumber(), columns, faults));
            }
        }
        if (rows.isEmpty()) {
            faults.add(1, "no-rows", "Het bestand heeft geen regels met cijfers.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            faults.add(1, "duplicate-column", "Een kolom staat er twee keer in. Houd er één over.");
        }
        return new RawFile(columns, rows);
    }

    private static RawRow row(CSVRecord record, int line, List<String> columns, FileFaults faults) {
        if (record.size() != columns.size()) {
            faults.add(
                    line,
                    "number-of-cells",
                    "Deze regel heeft %d cellen en de kop %d. Controleer de puntkomma's.",
                    record.size(),
                    columns.size());
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
            var cell = record.get(i).strip();
            cells.put(columns.get(i), cell.equals(MISSING) || cell.isEmpty() ? null : cell);
        }
        return new RawRow(line, cells);
    }
}
