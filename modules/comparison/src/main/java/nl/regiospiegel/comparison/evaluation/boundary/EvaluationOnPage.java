package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationTables.CheckRow;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationTables.DonorRow;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationTables.PeriodRow;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationTables.PlaceboRow;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationTables.SourceLine;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** An evaluation as people read it, made from the answer that the API gives, so that both always say the same. */
public final class EvaluationOnPage {

    /** A name and what it is. */
    public record Said(String name, String value) {}

    private static final String BUSY = "running waiting";
    private static final Comparator<JsonObject> HEAVIEST = Comparator.comparingDouble(
                    (JsonObject donor) -> EvaluationNumbers.isThere(donor, "weight")
                            ? donor.getJsonNumber("weight").doubleValue()
                            : 0)
            .reversed();

    private final JsonObject followed;
    private final JsonObject answer;
    private final EvaluationPageTexts texts;
    private final EvaluationNumbers numbers;

    EvaluationOnPage(JsonObject followed, Locale locale) {
        this.followed = followed;
        texts = new EvaluationPageTexts(locale);
        answer = EvaluationNumbers.isThere(followed, "evaluation") ? followed.getJsonObject("evaluation") : null;
        numbers = new EvaluationNumbers(answer == null ? "" : answer.getString("unit"), texts);
    }

    /** What was asked, as the form asks it. */
    String asked(String name) {
        var specification = followed.getJsonObject("specification");
        if (!EvaluationNumbers.isThere(specification, name)) {
            return name.equals("excludeWindow") ? "none" : "";
        }
        return specification.get(name) instanceof JsonString text
                ? text.getString()
                : name.equals("excludeWindow")
                        ? window(specification)
                        : specification.get(name).toString();
    }

    private static String window(JsonObject specification) {
        var window = specification.getJsonObject("excludeWindow");
        return window.getString("from") + "/" + window.getString("to");
    }

    public String getHash() {
        return followed.getString("hash");
    }

    public boolean isBusy() {
        return BUSY.contains(followed.getString("state"));
    }

    public boolean isDone() {
        return answer != null;
    }

    public int getPercentage() {
        return followed.getInt("percentage");
    }

    /** How far it is, or what became of it. */
    public String getState() {
        return texts.say("state." + followed.getString("state"), getPercentage());
    }

    public boolean isDemonstration() {
        return answer != null && answer.getJsonObject("region").getBoolean("demonstration");
    }

    public String getToday() {
        return new DateWords(texts.locale()).of(Today.day());
    }

    public String getRegion() {
        return answer.getJsonObject("region").getString("name");
    }

    public String getIndicator() {
        return answer.getString("indicatorName");
    }

    public String getMethod() {
        return texts.say("method." + answer.getString("method"));
    }

    public String getMethodPage() {
        return texts.say("page." + answer.getString("method"));
    }

    /** Without what limits it: that stands in full among the findings, which follow. */
    public List<String> getConclusion() {
        return objects(followed, "conclusion")
                .filter(sentence -> !sentence.getString("code").equals("limited"))
                .map(sentence -> sentence.getString("text"))
                .toList();
    }

    public List<FindingOnPage> getFindings() {
        return objects(answer, "findings")
                .map(finding -> new FindingOnPage(
                        finding.getString("severity"),
                        texts.say("severity." + finding.getString("severity")),
                        finding.getString("message")))
                .toList();
    }

    /** estimate, staggered, picture or refusal. */
    public String getKind() {
        return result().getString("kind");
    }

    private JsonObject result() {
        return answer.getJsonObject("result");
    }

    public String getRefusalCode() {
        return result().getString("refusalCode", "");
    }

    public List<String> getReasons() {
        return Stream.concat(Stream.of(result().getString("message")), strings(result().getJsonArray("reasons")))
                .toList();
    }

    public List<String> getInstead() {
        return objects(result(), "instead")
                .map(each -> each.getString("message"))
                .toList();
    }

    public String getPictureMessage() {
        return result().getString("message", "");
    }

    /** The numbers that belong to the conclusion. */
    public List<Said> getNumbers() {
        return new NumbersOfEvaluation(result(), numbers).all();
    }

    public boolean isWithPanel() {
        return !answer.getJsonArray("panel").isEmpty();
    }

    public List<PeriodRow> getPanel() {
        return objects(answer, "panel").map(this::period).toList();
    }

    private PeriodRow period(JsonObject point) {
        var phase = point.getString("phase");
        return new PeriodRow(
                name(point.getString("period")),
                numbers.plain(point, "eventTime", 0),
                texts.say("phase." + phase),
                phase.equals("pre") || phase.equals("post"),
                numbers.value(point, "treated"),
                numbers.value(point, "comparison"),
                numbers.difference(point, "gap"));
    }

    private String name(String code) {
        return Period.parse(code).map(period -> period.name(texts.locale())).orElse(code);
    }

    public int getDonorCount() {
        return answer.getJsonArray("donors").size();
    }

    /** Those that carry weight first. */
    public List<DonorRow> getDonors() {
        return objects(answer, "donors")
                .sorted(HEAVIEST)
                .map(donor -> new DonorRow(
                        donor.getString("area"), donor.getString("name"), numbers.plain(donor, "weight", 3)))
                .toList();
    }

    public List<Said> getLeftOut() {
        return objects(answer, "leftOut")
                .map(area -> new Said(area.getString("name"), area.getString("message")))
                .toList();
    }

    public List<CheckRow> getChecks() {
        return objects(result(), "sensitivity").map(this::check).toList();
    }

    private CheckRow check(JsonObject check) {
        var without = EvaluationNumbers.isThere(check, "without") ? check.getString("without") : "";
        var name = texts.say("check." + check.getString("check"), without);
        if (!EvaluationNumbers.isThere(check, "effect")) {
            return new CheckRow(name, null, check.getString("message"));
        }
        var periods = texts.say(
                "check.periods",
                name(check.getString("preFrom")),
                name(check.getString("preTo")),
                name(check.getString("postFrom")),
                name(check.getString("postTo")));
        return new CheckRow(name, numbers.difference(check, "effect"), periods);
    }

    public List<PlaceboRow> getPlacebos() {
        return objects(result(), "placebos")
                .map(placebo -> new PlaceboRow(
                        placebo.getString("area"),
                        numbers.difference(placebo, "effect"),
                        placebo.getBoolean("counted")))
                .toList();
    }

    /** Of staggered starts: the effect by periods since the start, and how many units it is of. */
    public List<Said> getEventStudy() {
        return objects(result(), "eventStudy")
                .map(point -> new Said(
                        numbers.plain(point, "eventTime", 0),
                        texts.say("staggered.units", numbers.difference(point, "effect"), point.getInt("units"))))
                .toList();
    }

    public List<Said> getGroups() {
        return objects(result(), "groups")
                .map(group -> new Said(
                        name(group.getString("start")),
                        texts.say(
                                group.getBoolean("counted") ? "staggered.units" : "staggered.shown",
                                numbers.difference(group, "effect"),
                                group.getInt("units"))))
                .toList();
    }

    /** Regions that could not take part. */
    public List<Said> getWithout() {
        return objects(result(), "without")
                .map(region -> new Said(region.getString("region"), region.getString("message")))
                .toList();
    }

    /** Everything that decides the outcome. */
    public List<Said> getSpecification() {
        return Stream.of(
                        "region",
                        "indicator",
                        "event",
                        "method",
                        "level",
                        "donors",
                        "from",
                        "to",
                        "excludeWindow",
                        "comparison",
                        "cutOff",
                        "seed",
                        "vintageAsOf")
                .map(name -> new Said(texts.say("specification." + name), asked(name)))
                .map(said -> said.value().isEmpty() ? new Said(said.name(), "–") : said)
                .toList();
    }

    public String getKernel() {
        return answer.getString("kernel");
    }

    public String getVintages() {
        return String.join(", ", strings(answer.getJsonArray("vintages")).toList());
    }

    public List<SourceLine> getSources() {
        return objects(answer, "sources").map(SourceLine::of).toList();
    }

    private static Stream<JsonObject> objects(JsonObject holder, String field) {
        return EvaluationNumbers.isThere(holder, field)
                ? holder.getJsonArray(field).getValuesAs(JsonObject.class).stream()
                : Stream.of();
    }

    private static Stream<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }
}
