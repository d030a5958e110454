package nl.regiospiegel.figures.importing.job.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Figures sent as JSON; however many there are, only what is said of them is read here. */
@ApplicationScoped
public class SentObservations {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    @Inject
    private Spool spool;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /** The field {@code metadata} as JSON, {@code null} when it is not there. */
    public String metadata(Upload upload) {
        var file = spool.file(speaking.region().orElseThrow(), upload.id());
        try (var parser = JSON.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed();
            }
            return metadata(parser);
        } catch (JsonProcessingException broken) {
            throw malformed();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String metadata(JsonParser parser) throws IOException {
        String found = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var wanted = parser.currentName().equals("metadata");
            parser.nextToken();
            if (wanted) {
                found = parser.readValueAsTree().toString();
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private InvalidInput malformed() {
        return new InvalidInput(List.of(
                Fault.inBody(null, "", "malformed-json", ImportRefusal.text("malformed-json", language.getLocale()))));
    }
}
