package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;

/** Reads a specification from its canonical form again, to ask what it asked. */
public final class SpecificationText {

    private SpecificationText() {}

    /** One without a level is of before there was a choice. */
    public static EvaluationSpecification read(String canonical) {
        var json = object(canonical);
        return new EvaluationSpecification(
                new RegionId(json.getString("region")),
                new IndicatorCode(json.getString("indicator")),
                byCode(ClockEvent.values(), ClockEvent::code, json.getString("event")),
                byCode(StudyMethod.values(), StudyMethod::code, json.getString("method")),
                byCode(AreaKind.values(), AreaKind::code, json.getString("level", AreaKind.MUNICIPALITY.code())),
                DonorRule.parse(json.getString("donors")).orElseThrow(),
                period(json, "from"),
                period(json, "to"),
                window(json),
                json.getString("comparison").equals("never-treated")
                        ? ComparisonGroup.NEVER_TREATED
                        : ComparisonGroup.NOT_YET_TREATED,
                json.isNull("cutOff") ? null : json.getJsonNumber("cutOff").doubleValue(),
                json.getJsonNumber("seed").longValueExact(),
                LocalDate.parse(json.getString("vintageAsOf")));
    }

    /** As an answer shows it. */
    public static JsonObject object(String canonical) {
        try (var reader = Json.createReader(new StringReader(canonical))) {
            return reader.readObject();
        }
    }

    private static <E> E byCode(E[] all, Function<E, String> code, String text) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Period period(JsonObject json, String name) {
        return json.isNull(name) ? null : Period.parse(json.getString(name)).orElseThrow();
    }

    private static Window window(JsonObject json) {
        if (json.isNull("excludeWindow")) {
            return null;
        }
        var days = json.getJsonObject("excludeWindow");
        return new Window(LocalDate.parse(days.getString("from")), LocalDate.parse(days.getString("to")));
    }
}
