package nl.regiospiegel.figures.area.classification.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.regiospiegel.figures.area.classification.control.AreaColumns.Codes;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.ClassifiedArea;
import nl.regiospiegel.figures.area.classification.entity.ClassifiedArea.Named;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * Reads a table of areas: StatLine CSV or the JSON of OData, one row per municipality or neighbourhood. All of it, or every
 * fault of it.
 */
public final class ReadingAreaTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private record Sheet(List<String> heading, List<List<String>> rows) {}

    private ReadingAreaTable() {}

    /**
     * @param content the file as it is
     * @param year the year of the classification
     * @throws InvalidInput with every fault
     */
    public static AreaTable read(byte[] content, int year) {
        var reading = new ReadingAreaTable();
        var table = reading.table(reading.sheet(decode(content).strip()), year);
        if (!reading.faults.isEmpty()) {
            throw new InvalidInput(reading.faults);
        }
        return table;
    }

    private static String decode(byte[] content) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private Sheet sheet(String text) {
        try {
            return text.startsWith("{") || text.startsWith("[") ? json(text) : csv(text);
        } catch (CsvParseException | JsonProcessingException broken) {
            fault(0, "not-a-table", "Het bestand is niet te lezen. Gebruik CSV van StatLine of JSON van OData.");
            return new Sheet(List.of(), List.of());
        }
    }

    private static Sheet csv(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = first.chars().filter(c -> c == ';').count() > 0 ? ';' : ',';
        var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .map(fields -> fields.stream().map(String::strip).toList())
                .toList();
        return rows.isEmpty() ? new Sheet(List.of(), List.of()) : new Sheet(rows.get(0), rows.subList(1, rows.size()));
    }

    private static Sheet json(String text) throws JsonProcessingException {
        var tree = JSON.readTree(text);
        var objects = tree.isArray() ? tree : tree.path("value");
        var heading = new ArrayList<String>();
        objects.forEach(each -> each.fieldNames().forEachRemaining(name -> {
            if (!heading.contains(name)) {
                heading.add(name);
            }
        }));
        var rows = new ArrayList<List<String>>();
        objects.forEach(each ->
                rows.add(heading.stream().map(name -> cell(each.get(name))).toList()));
        return new Sheet(heading, rows);
    }

    private static String cell(JsonNode node) {
        return node == null || node.isNull() ? "" : node.asText().strip();
    }

    private AreaTable table(Sheet sheet, int year) {
        var columns = AreaColumns.in(sheet.heading(), sheet.rows());
        if (faults.isEmpty() && columns.subject().codes() == AreaColumns.NONE) {
            fault(
                    1,
                    "no-areas",
                    "Er is geen kolom met gemeentecodes (GM0518) of wijkcodes (WK051801). Neem een gebiedentabel van CBS.");
        }
        if (!faults.isEmpty()) {
            return new AreaTable(year, List.of());
        }
        var found = new ArrayList<ClassifiedArea>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet, columns, i, found);
        }
        return new AreaTable(year, found);
    }

    private void row(Sheet sheet, AreaColumns columns, int index, List<ClassifiedArea> found) {
        int number = index + 2;
        var code = text(sheet, columns.subject().codes(), index);
        if (code == null) {
            fault(number, "no-area", "De gebiedscode ontbreekt. Vul de code in of haal de regel weg.");
        } else if (AreaColumns.isSubject(code)) {
            var earlier = seen.putIfAbsent(code, number);
            if (earlier != null) {
                fault(number, "duplicate-area", "%s staat ook op regel %d. Houd er één over.".formatted(code, earlier));
            }
            found.add(
                    new ClassifiedArea(number, named(sheet, columns.subject(), index), parents(sheet, columns, index)));
        }
    }

    private List<Named> parents(Sheet sheet, AreaColumns columns, int index) {
        var municipality = text(sheet, columns.subject().codes(), index).matches("(?:GM|VB).*");
        return columns.parents().entrySet().stream()
                .map(parent -> {
                    var named = named(sheet, parent.getValue(), index);
                    if (named == null && municipality) {
                        fault(
                                index + 2,
                                "no-parent",
                                "De %s ontbreekt. Vul de code in."
                                        .formatted(parent.getKey().name(Locale.forLanguageTag("nl"))));
                    }
                    return named;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Named named(Sheet sheet, Codes column, int index) {
        var code = text(sheet, column.codes(), index);
        return code == null
                ? null
                : new Named(new AreaCode(code), column.names() < 0 ? null : text(sheet, column.names(), index));
    }

    private static String text(Sheet sheet, int column, int index) {
        var row = sheet.rows().get(index);
        return column < row.size() && !row.get(column).isEmpty() ? row.get(column) : null;
    }

    private void fault(int row, String code, String detail) {
        faults.add(new Fault(Place.FILE, "bestand", row == 0 ? null : "regel " + row, code, detail));
    }
}
