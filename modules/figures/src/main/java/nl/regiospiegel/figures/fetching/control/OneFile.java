package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Puts answers together as one in the same shape, with the list of what its codes of measures mean. Each row gets a column {@value #STATUS} with the word of CBS for its period;
 * numbers are copied digit for digit.
 */
final class OneFile {

    static final String STATUS = "Status";

    private static final String CODES = "MeasureCodes";
    private static final List<String> SAID_OF_CODES = List.of("Identifier", "Title", "Unit", "DataType");

    private final String periodColumn;
    private final Map<String, String> statuses;
    private final JsonGenerator out;

    private OneFile(TableDescription table, JsonGenerator out) {
        this.periodColumn = table.periodDimension();
        this.statuses = table.statuses();
        this.out = out;
    }

    static void write(Path target, Map.Entry<String, String> heading, TableDescription table, List<Path> answers)
            throws IOException {
        try (var out = Page.JSON.createGenerator(target.toFile(), JsonEncoding.UTF8)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withArrayIndenter(new LineEach())
                    .withObjectIndenter(FixedSpaceIndenter.instance));
            out.writeStartObject();
            out.writeStringField(heading.getKey(), heading.getValue());
            var file = new OneFile(table, out);
            if (!table.measureCodes().isEmpty()) {
                file.codes(table.measureCodes());
            }
            out.writeArrayFieldStart("value");
            for (var answer : answers) {
                Page.read(answer, file::row);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** Before the rows, so that who reads them knows. */
    private void codes(List<JsonNode> codes) throws IOException {
        out.writeArrayFieldStart(CODES);
        for (var code : codes) {
            out.writeStartObject();
            for (var field : SAID_OF_CODES) {
                if (code.path(field).isTextual()) {
                    out.writeStringField(field, code.get(field).asText().strip());
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void row(JsonParser row) throws IOException {
        String status = null;
        out.writeStartObject();
        while (row.nextToken() == JsonToken.FIELD_NAME) {
            var column = row.currentName();
            out.writeFieldName(column);
            if (row.nextToken().isNumeric()) {
                out.writeNumber(row.getText());
            } else {
                out.copyCurrentStructure(row);
            }
            if (column.equals(periodColumn) && row.currentToken() == JsonToken.VALUE_STRING) {
                status = statuses.get(row.getText().strip());
            }
        }
        if (status != null) {
            out.writeStringField(STATUS, status);
        }
        out.writeEndObject();
    }

    /** A row a line, so that a fault can name its line. */
    private static final class LineEach extends DefaultPrettyPrinter.NopIndenter {

        private static final long serialVersionUID = 1L;

        @Override
        public void writeIndentation(JsonGenerator out, int level) throws IOException {
            out.writeRaw('\n');
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
