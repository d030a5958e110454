package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import nl.regiospiegel.comparison.evaluation.keeping.control.SpecificationText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationJob;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;

/** Puts what was found under a hash in the shape of {@link FollowedEvaluation}, what was written when it was computed as it is. */
@ApplicationScoped
public class ShowingEvaluations {

    private static final int WHOLE = 100;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    public JsonObject show(FoundEvaluation found) {
        var head = Json.createObjectBuilder()
                .add("hash", found.hash())
                .add("specification", SpecificationText.object(found.specification()));
        var body = found instanceof Computed computed
                ? computed(head, computed.evaluation())
                : awaited(head, ((Awaited) found).job());
        return body.add("generatedAt", stamp.generatedAt().toString())
                .add("productVersion", stamp.getProductVersion())
                .build();
    }

    private JsonObjectBuilder computed(JsonObjectBuilder head, KeptEvaluation kept) {
        var written = SpecificationText.object(kept.answer().json(language.getLocale()));
        return head.add("state", "done")
                .add("percentage", WHOLE)
                .add("incident", JsonValue.NULL)
                .add("createdAt", kept.createdAt().toString())
                .add("conclusion", written.getJsonArray("conclusion"))
                .add("evaluation", written.getJsonObject("evaluation"))
                .add("sources", written.getJsonObject("evaluation").getJsonArray("sources"));
    }

    private static JsonObjectBuilder awaited(JsonObjectBuilder head, EvaluationJob job) {
        return head.add("state", job.state().code())
                .add("percentage", job.percentage())
                .add("incident", job.incident() == null ? JsonValue.NULL : Json.createValue(job.incident()))
                .add("createdAt", job.startedAt().toString())
                .add("conclusion", JsonArray.EMPTY_JSON_ARRAY)
                .add("evaluation", JsonValue.NULL)
                .add("sources", JsonArray.EMPTY_JSON_ARRAY);
    }
}
