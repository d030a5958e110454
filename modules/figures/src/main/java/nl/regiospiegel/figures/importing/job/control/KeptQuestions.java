package nl.regiospiegel.figures.importing.job.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.entity.MissingMetadata.Field;
import nl.regiospiegel.regions.language.Coded;

/** What is asked about a file, as it is kept with its import. */
final class KeptQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIELD = "field";
    private static final String WHY = "why";
    private static final String SUGGESTION = "suggestion";

    private KeptQuestions() {}

    static String write(List<MissingMetadata> asked) {
        var list = JSON.createArrayNode();
        asked.forEach(missing -> list.addObject()
                .put(FIELD, missing.field().code())
                .put(WHY, missing.why())
                .put(SUGGESTION, missing.suggestion()));
        return list.toString();
    }

    /** @param kept {@code null} when nothing was asked yet */
    static List<MissingMetadata> read(String kept) {
        var asked = new ArrayList<MissingMetadata>();
        if (kept != null) {
            list(kept).forEach(question -> asked.add(question(question)));
        }
        return asked;
    }

    private static JsonNode list(String kept) {
        try {
            return JSON.readTree(kept);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MissingMetadata question(JsonNode question) {
        return new MissingMetadata(
                Coded.find(Field.class, question.get(FIELD).asText()).orElseThrow(),
                question.get(WHY).asText(),
                question.get(SUGGESTION).textValue());
    }
}
