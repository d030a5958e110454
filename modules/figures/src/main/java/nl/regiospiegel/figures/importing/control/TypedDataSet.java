package nl.regiospiegel.figures.importing.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.RawRow;

/** Reads an OData v3 TypedDataSet: an object whose {@code value} is a list of rows; null is a missing value. */
final class TypedDataSet {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TypedDataSet() {}

    static RawFile read(byte[] content, FileFaults faults) {
        try (var parser = MAPPER.createParser(content)) {
            return read(parser, faults);
        } catch (JsonProcessingException e) {
            faults.add(e.getLocation().getLineNr(), "not-json", "Vanaf hier is het bestand geen geldige JSON.");
            return new RawFile(List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawFile read(JsonParser parser, FileFaults faults) throws IOException {
        var rows = new ArrayList<RawRow>();
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, rows, faults);
            }
        }
        if (rows.isEmpty()) {
            faults.add(1, "no-rows", "Het bestand heeft geen lijst \"value\" met cijfers.");
        }
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return new RawFile(List.copyOf(columns), rows);
    }

    private static void field(JsonParser parser, List<RawRow> rows, FileFaults faults) throws IOException {
        var isRows = parser.currentName().equals("value") && parser.nextToken() == JsonToken.START_ARRAY;
        if (!isRows) {
            skip(parser);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var line = parser.currentLocation().getLineNr();
            rows.add(new RawRow(line, cells(parser, line, faults)));
        }
    }

    private static void skip(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
        }
        parser.skipChildren();
    }

    private static Map<String, String> cells(JsonParser parser, int line, FileFaults faults) throws IOException {
        var cells = new HashMap<String, String>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            faults.add(line, "not-a-row", "Hier hoort een regel met cijfers tussen accolades.");
            parser.skipChildren();
            return cells;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var column = parser.currentName();
            var isNull = parser.nextToken() == JsonToken.VALUE_NULL;
            cells.put(column, isNull ? null : parser.getText());
            parser.skipChildren();
        }
        return cells;
    }
}
