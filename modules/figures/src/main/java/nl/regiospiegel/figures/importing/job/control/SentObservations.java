package nl.regiospiegel.figures.importing.job.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Figures sent as JSON; however many there are, only what is said of them is read here. */
@ApplicationScoped
public class SentObservations {

    static final int LONGEST_METADATA = 10_000;

    private static final int DEEPEST = 16;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_METADATA)
                    .build())
            .build();

    @Inject
    private Spool spool;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /** The field {@code metadata} as JSON, {@code null} when it is not there. */
    public String metadata(Upload upload) {
        var file = spool.file(speaking.region().orElseThrow(), upload.id());
        try (var content = Files.newInputStream(file)) {
            return metadata(content);
        } catch (StreamConstraintsException beyond) {
            throw tooLong();
        } catch (JsonProcessingException broken) {
            throw malformed();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The field {@code metadata} of an object as JSON; of the rest nothing is kept in memory.
     *
     * @throws StreamConstraintsException when it is larger or deeper than any metadata is
     */
    static String metadata(InputStream content) throws IOException {
        try (var parser = JSON.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "no object");
            }
            return metadata(parser);
        }
    }

    private static String metadata(JsonParser parser) throws IOException {
        String found = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var wanted = parser.currentName().equals("metadata");
            parser.nextToken();
            if (wanted) {
                found = copy(parser);
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private static String copy(JsonParser parser) throws IOException {
        var copy = new StringWriter();
        try (var generator = JSON.createGenerator(copy)) {
            int depth = 0;
            do {
                generator.copyCurrentEvent(parser);
                generator.flush();
                if (copy.getBuffer().length() > LONGEST_METADATA) {
                    throw new StreamConstraintsException("metadata");
                }
                var token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (depth > 0 && parser.nextToken() != null);
        }
        return copy.toString();
    }

    private InvalidInput tooLong() {
        return new InvalidInput(List.of(Fault.inBody(
                "metadata",
                "/metadata",
                "length",
                ImportRefusal.text("length", language.getLocale(), "metadata", LONGEST_METADATA))));
    }

    private InvalidInput malformed() {
        return new InvalidInput(List.of(
                Fault.inBody(null, "", "malformed-json", ImportRefusal.text("malformed-json", language.getLocale()))));
    }
}
