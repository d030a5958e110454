package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.evaluation.keeping.control.SpecificationText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.answers.SourceReference;

/** What an evaluation says of itself, as it was kept. */
record KeptAnswer(JsonObject evaluation, List<String> conclusion) implements ComparisonAnswer {

    static KeptAnswer of(WrittenAnswer written, Locale locale) {
        var json = SpecificationText.object(written.json(locale));
        return new KeptAnswer(
                json.getJsonObject("evaluation"),
                json.getJsonArray("conclusion").getValuesAs(JsonObject.class).stream()
                        .map(sentence -> sentence.getString("text"))
                        .toList());
    }

    JsonObject specification() {
        return evaluation.getJsonObject("specification");
    }

    String indicatorName() {
        return evaluation.getString("indicatorName");
    }

    String regionName() {
        return evaluation.getJsonObject("region").getString("name");
    }

    @Override
    public Instant generatedAt() {
        return Instant.parse(evaluation.getString("generatedAt"));
    }

    @Override
    public String productVersion() {
        return evaluation.getString("productVersion");
    }

    @Override
    public String kernel() {
        return evaluation.getString("kernel");
    }

    @Override
    public List<String> methods() {
        return List.of(evaluation.getString("method"));
    }

    @Override
    public List<OutcomeFinding> findings() {
        return evaluation.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> new OutcomeFinding(
                        finding.getString("code"),
                        finding.getString("severity"),
                        finding.getString("message"),
                        texts(finding, "regions")))
                .toList();
    }

    @Override
    public List<String> vintages() {
        return texts(evaluation, "vintages");
    }

    @Override
    public List<SourceReference> sources() {
        return evaluation.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .map(KeptAnswer::source)
                .toList();
    }

    @Override
    public boolean invented() {
        return evaluation.getJsonObject("region").getBoolean("demonstration");
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static SourceReference source(JsonObject source) {
        return new SourceReference(
                text(source, "id"),
                text(source, "region"),
                text(source, "kind"),
                text(source, "title"),
                text(source, "publisher"),
                text(source, "date"),
                text(source, "url"),
                text(source, "documentId"),
                text(source, "licence"));
    }

    private static String text(JsonObject object, String name) {
        return object.getString(name, null);
    }
}
