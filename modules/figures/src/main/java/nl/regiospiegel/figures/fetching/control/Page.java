package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One answer with rows.
 *
 * @param rows how many rows it holds
 * @param total how many rows the question has, -1 when the answer does not say
 * @param next address of the next answer as CBS wrote it, {@code null} on the last
 */
record Page(long rows, long total, String next) {

    static final JsonFactory JSON = new JsonFactory();

    /** Does something with one row; the parser stands on its opening brace and must be left on its closing one. */
    interface Row {
        void take(JsonParser parser) throws IOException;
    }

    static Page read(Path answer) throws IOException {
        return read(answer, JsonParser::skipChildren);
    }

    /** Reads a whole answer; fails when it is cut off or not of this shape. */
    static Page read(Path answer, Row each) throws IOException {
        try (var parser = JSON.createParser(answer.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "no object");
            }
            var reading = new Building();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                reading.field(parser, each);
            }
            if (parser.nextToken() != null || reading.rows < 0) {
                throw new JsonParseException(parser, "no list of rows");
            }
            return new Page(reading.rows, reading.total, reading.next);
        }
    }

    private static final class Building {

        private long rows = -1;
        private long total = -1;
        private String next;

        private void field(JsonParser parser, Row each) throws IOException {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "value" -> rows(parser, each);
                case "odata.count", "@odata.count" -> total = Long.parseLong(parser.getText());
                case "odata.nextLink", "@odata.nextLink" -> next = parser.getText();
                default -> parser.skipChildren();
            }
        }

        private void rows(JsonParser parser, Row each) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new JsonParseException(parser, "value is no list");
            }
            rows = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw new JsonParseException(parser, "a row is no object");
                }
                each.take(parser);
                rows++;
            }
        }
    }
}
