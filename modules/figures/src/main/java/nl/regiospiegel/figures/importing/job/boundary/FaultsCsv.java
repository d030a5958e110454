package nl.regiospiegel.figures.importing.job.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.export.control.HarmlessText;
import nl.regiospiegel.figures.importing.job.control.OriginalRows;
import nl.regiospiegel.figures.importing.job.control.PreviewImport;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;

/** The faults of a file as a table, each beside the row it is about as the file has it. */
@ApplicationScoped
public class FaultsCsv {

    /** For programs: RFC 4180. */
    static final Dialect MACHINE = new Dialect(',', "");
    /** For a Dutch spreadsheet: semicolons, and the mark that makes it read UTF-8. */
    static final Dialect SPREADSHEET = new Dialect(';', "\uFEFF");

    private static final List<String> COLUMNS =
            List.of("number", "severity", "row", "column", "value", "rule", "detail", "remedy");
    private static final String NUMBER = "[+-]?[0-9]+(?:[.,][0-9]+)?";
    private static final int ALL = 10_000;

    /** How a table is written. */
    record Dialect(char separator, String start) {}

    @Inject
    private PreviewImport preview;

    @Inject
    private OriginalRows originals;

    void write(ImportJob job, Dialect dialect, OutputStream out) throws IOException {
        var faults = preview.remarks(job, 0, ALL).stream().map(ImportFault::of).toList();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(dialect.start());
        var csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        write(job, faults, csv);
        csv.flush();
        writer.flush();
    }

    private void write(ImportJob job, List<ImportFault> faults, CsvWriter csv) {
        var rows = faults.stream().map(ImportFault::row).collect(Collectors.toSet());
        var found = originals.of(job, rows);
        csv.writeRecord(Stream.concat(COLUMNS.stream(), found.heading().stream().map(FaultsCsv::harmless))
                .toList());
        faults.forEach(fault -> csv.writeRecord(line(fault, found.rows())));
    }

    private static List<String> line(ImportFault fault, Map<Long, List<String>> originals) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(fault.number()),
                fault.severity(),
                String.valueOf(fault.row()),
                harmless(fault.column()),
                harmless(fault.value()),
                fault.rule(),
                harmless(fault.detail()),
                harmless(fault.remedy())));
        originals.getOrDefault(fault.row(), List.of()).stream()
                .map(FaultsCsv::harmless)
                .forEach(cells::add);
        return cells;
    }

    /** What a spreadsheet would take for a formula gets an apostrophe; a number with its sign stays a number. */
    static String harmless(String text) {
        return text != null && text.matches(NUMBER) ? text : HarmlessText.of(text);
    }
}
