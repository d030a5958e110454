package nl.regiospiegel.figures.export.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;

/** A whole collection in the shape of {@code Items}, written as it comes in. */
public final class JsonCells implements Cells {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final List<String> names;
    private final Stamp stamp;
    private final Supplier<? extends Collection<SourceReference>> sources;
    private final JsonGenerator json;
    private int column;

    /** @param sources what the rows turned out to cite, asked when all are written */
    public JsonCells(
            OutputStream out, List<String> names, Stamp stamp, Supplier<? extends Collection<SourceReference>> sources)
            throws IOException {
        this.names = names;
        this.stamp = stamp;
        this.sources = sources;
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeArrayFieldStart("items");
    }

    @Override
    public void text(String value) throws IOException {
        name();
        json.writeString(value);
    }

    @Override
    public void number(BigDecimal value) throws IOException {
        name();
        json.writeNumber(value);
    }

    @Override
    public void flag(boolean value) throws IOException {
        name();
        json.writeBoolean(value);
    }

    private void name() throws IOException {
        if (column == 0) {
            json.writeStartObject();
        }
        json.writeFieldName(names.get(column++));
    }

    @Override
    public void endRow() throws IOException {
        json.writeEndObject();
        column = 0;
    }

    /** Leaves it without its closing brackets. */
    @Override
    public void breakOff() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeNullField("next");
        json.writeStringField("generatedAt", stamp.generatedAt().toString());
        json.writeStringField("productVersion", stamp.getProductVersion());
        json.writeArrayFieldStart("sources");
        for (var source : sources.get()) {
            write(source);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void write(SourceReference source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("region", source.region());
        json.writeStringField("kind", source.kind());
        json.writeStringField("title", source.title());
        json.writeStringField("publisher", source.publisher());
        json.writeStringField("date", source.date());
        json.writeStringField("url", source.url());
        json.writeStringField("documentId", source.documentId());
        json.writeStringField("licence", source.licence());
        json.writeEndObject();
    }
}
