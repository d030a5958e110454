package nl.regiospiegel.figures.importing.table.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/**
 * A table as JSON: a list of objects, or an object that has such a list under one of the usual names; everything else at the
 * top of that object is a statement about the whole. Rows are counted from 1.
 */
final class JsonTable implements TableFile {

    private static final Set<String> LISTS = Set.of("value", "observations", "items", "rows", "data");

    private final Content content;
    private final Limits limits;
    private final JsonFactory factory;
    private final JsonColumns columns;
    private final Map<String, String> statements = new HashMap<>();
    private final JsonTitles titles = new JsonTitles();
    private CountingStream stream;

    JsonTable(Content content, Limits limits) {
        this.content = content;
        this.limits = limits;
        this.columns = new JsonColumns(limits);
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.cell())
                        .maxNameLength(1_000)
                        .maxNumberLength(200)
                        .build())
                .build();
    }

    @Override
    public Syntax syntax() {
        return Syntax.JSON;
    }

    @Override
    public Map<String, String> statements() {
        return statements;
    }

    @Override
    public Map<String, String> measureTitles() {
        return titles.byCode();
    }

    @Override
    public double fraction() {
        return stream == null ? 0 : Math.min(1, stream.count() / Math.max(1.0, content.size()));
    }

    @Override
    public void read(RowTaker taker) {
        stream = null;
        try (var counted = new CountingStream(content.open());
                var parser = factory.createParser(counted)) {
            stream = counted;
            parse(parser, taker);
        } catch (StreamConstraintsException beyond) {
            throw new UnreadableFile(0, Rule.TOO_DEEP, limits.depth());
        } catch (JsonProcessingException broken) {
            throw new UnreadableFile(broken.getLocation().getLineNr(), Rule.NOT_JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in the object beside its rows. */
    @Override
    public void readOthers(Supplier<RowTaker> takers) {
        try (var stream = content.open();
                var parser = factory.createParser(stream)) {
            boolean inside = parser.nextToken() == JsonToken.START_OBJECT;
            while (inside && parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean rows = LISTS.contains(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && rows) {
                    parser.skipChildren();
                } else {
                    new JsonColumns(limits).handOther(parser, takers.get());
                }
            }
        } catch (JsonProcessingException broken) {
            throw new UnreadableFile(broken.getLocation().getLineNr(), Rule.NOT_JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void parse(JsonParser parser, RowTaker taker) throws IOException {
        var first = parser.nextToken();
        boolean more = first == JsonToken.START_OBJECT;
        if (first == JsonToken.START_ARRAY) {
            more = rows(parser, taker);
        } else {
            while (more && parser.nextToken() == JsonToken.FIELD_NAME) {
                more = member(parser, taker);
            }
        }
        if (more && parser.nextToken() != null) {
            throw new UnreadableFile(parser.currentLocation().getLineNr(), Rule.NOT_JSON);
        }
    }

    private boolean member(JsonParser parser, RowTaker taker) throws IOException {
        var name = parser.currentName();
        var token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
            return rows(parser, taker);
        }
        if (token == JsonToken.START_ARRAY && name.equals(JsonTitles.MEASURES)) {
            titles.read(parser);
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            statements.put(name.toLowerCase(Locale.ROOT), parser.getText());
        } else {
            parser.skipChildren();
        }
        return true;
    }

    private boolean rows(JsonParser parser, RowTaker taker) throws IOException {
        long row = 0;
        boolean more = true;
        while (more && parser.nextToken() != JsonToken.END_ARRAY) {
            row++;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new UnreadableFile(row, Rule.NOT_A_ROW);
            }
            if (row > limits.rows()) {
                throw new UnreadableFile(row, Rule.TOO_MANY_ROWS, limits.rows());
            }
            more = columns.hand(parser, row, taker);
        }
        return more;
    }
}
