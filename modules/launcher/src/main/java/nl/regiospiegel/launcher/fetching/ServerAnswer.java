package nl.regiospiegel.launcher.fetching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer of the API: its status, and what stands in it by path, such as {@code /counts/new} or {@code /errors/0/detail}.
 * Something that is no JSON has no fields.
 */
record ServerAnswer(int status, Optional<String> location, Map<String, String> fields) {

    static ServerAnswer read(int status, Optional<String> location, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(body)) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                    fields.put(json.getParsingContext().pathAsPointer().toString(), json.getText());
                }
            }
        } catch (IOException noJson) {
            fields.clear();
        }
        return new ServerAnswer(status, location, fields);
    }

    String field(String path) {
        return fields.getOrDefault(path, "");
    }

    boolean succeeded() {
        return status / 100 == 2;
    }
}
