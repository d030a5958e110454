package nl.regiospiegel.figures.importing.table.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A list of codes with their titles beside the rows, as {@code MeasureCodes} of OData v4. */
final class JsonTitles {

    static final String MEASURES = "MeasureCodes";

    /** No table has more measures; what comes after it stays unknown. */
    private static final int MOST = 10_000;

    private final Map<String, String> titles = new HashMap<>();

    /** Reads the list the parser stands at the beginning of. */
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                code(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void code(JsonParser parser) throws IOException {
        String code = null;
        String title = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && name.equals("Identifier")) {
                code = parser.getText().strip();
            } else if (text && name.equals("Title")) {
                title = parser.getText().strip();
            } else {
                parser.skipChildren();
            }
        }
        if (code != null && title != null && titles.size() < MOST) {
            titles.put(code, title);
        }
    }

    Map<String, String> byCode() {
        return titles;
    }
}
