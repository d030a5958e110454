package nl.regiospiegel.figures.importing.table.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.Rule;

/** The names of the fields of JSON objects as columns, in the order in which they turn up. */
final class JsonColumns {

    private final Limits limits;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private String[] cells = new String[16];
    private int told;

    JsonColumns(Limits limits) {
        this.limits = limits;
    }

    /** Reads the object the parser stands at and hands it over as a row. */
    boolean hand(JsonParser parser, long row, RowTaker taker) throws IOException {
        Arrays.fill(cells, null);
        fields(parser, "", row);
        if (row == 1 || told < names.size()) {
            told = names.size();
            taker.heading(row, List.copyOf(names));
        }
        return taker.row(row, cells, names.size());
    }

    /** What stands beside the rows, whatever it is: a list as rows, anything else as one. */
    void handOther(JsonParser parser, RowTaker taker) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            hand(parser, 1, taker);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            boolean more = true;
            for (long row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
                more = more && handOther(parser, row, taker);
                if (!more) {
                    parser.skipChildren();
                }
            }
        } else {
            handOther(parser, 1, taker);
        }
    }

    private boolean handOther(JsonParser parser, long row, RowTaker taker) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return hand(parser, row, taker);
        }
        Arrays.fill(cells, null);
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            items(parser, "", row);
        } else {
            put("", parser.getText(), row);
        }
        taker.heading(row, List.copyOf(names));
        return taker.row(row, cells, names.size());
    }

    /** The fields of an object; those of an object inside it are named after both. */
    private void fields(JsonParser parser, String within, long row) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = within + parser.currentName().strip();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                fields(parser, name + ".", row);
            } else if (token == JsonToken.START_ARRAY) {
                items(parser, name, row);
            } else {
                put(name, token == JsonToken.VALUE_NULL ? null : parser.getText(), row);
            }
        }
    }

    private void items(JsonParser parser, String name, long row) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                fields(parser, name + ".", row);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                items(parser, name, row);
            } else {
                put(name, parser.getText(), row);
            }
        }
    }

    private void put(String name, String value, long row) {
        int place = places.computeIfAbsent(name, each -> {
            names.add(each);
            return names.size() - 1;
        });
        if (place >= limits.columns()) {
            throw new UnreadableFile(row, Rule.TOO_MANY_COLUMNS, place + 1, limits.columns());
        }
        if (place >= cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        var before = cells[place];
        cells[place] = before == null || value == null ? value : before + " " + value;
        if (before != null && cells[place] != null && cells[place].length() > limits.cell()) {
            throw new UnreadableFile(row, Rule.CELL_TOO_LARGE, limits.cell());
        }
    }
}
