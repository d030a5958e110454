package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the points of an answer: there are more than a hundred, each of some forty fields, and JSON-B by itself takes twice as
 * long to find out what each is. As JSON-B would: every field of the records, absent ones as null, in alphabetical order.
 */
public final class WritingPoint implements JsonbSerializer<OutcomePoint> {

    @Override
    public void serialize(OutcomePoint point, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        decision(json, point.decision(), context);
        number(json, "eventTime", point.eventTime());
        json.write("excluded", point.excluded());
        text(json, "period", point.period());
        text(json, "publishedBy", point.publishedBy());
        if (point.result() instanceof EstimatedOutcome estimate) {
            estimate(json, estimate);
        } else {
            context.serialize("result", point.result(), json);
        }
        json.writeStartArray("sources");
        point.sources().forEach(json::write);
        json.writeEnd();
        text(json, "status", point.status());
        text(json, "vintage", point.vintage());
        json.writeEnd();
    }

    private static void estimate(JsonGenerator json, EstimatedOutcome estimate) {
        json.writeStartObject("result");
        number(json, "confidence", estimate.confidence());
        number(json, "denominator", estimate.denominator());
        text(json, "kind", estimate.kind());
        limits(json, "limits", estimate.limits());
        number(json, "lower", estimate.lower());
        text(json, "method", estimate.method());
        number(json, "numerator", estimate.numerator());
        text(json, "reason", estimate.reason());
        number(json, "upper", estimate.upper());
        json.write("value", estimate.value());
        json.writeEnd();
    }

    private static void decision(JsonGenerator json, OutcomeDecision decision, SerializationContext context) {
        if (decision == null) {
            json.writeNull("decision");
            return;
        }
        json.writeStartObject("decision");
        text(json, "at95", decision.at95());
        text(json, "at998", decision.at998());
        number(json, "benchmarkValue", decision.benchmarkValue());
        number(json, "difference", decision.difference());
        limits(json, "differenceLimits", decision.differenceLimits());
        text(json, "judgementAt95", decision.judgementAt95());
        text(json, "judgementAt998", decision.judgementAt998());
        text(json, "message", decision.message());
        text(json, "overlap", decision.overlap());
        number(json, "pValue", decision.pValue());
        text(json, "refusalCode", decision.refusalCode());
        if (decision.rest() == null) {
            json.writeNull("rest");
        } else {
            context.serialize("rest", decision.rest(), json);
        }
        json.writeEnd();
    }

    private static void limits(JsonGenerator json, String name, List<OutcomeLimits> all) {
        json.writeStartArray(name);
        for (var limits : all) {
            json.writeStartObject();
            json.write("confidence", limits.confidence());
            json.write("lower", limits.lower());
            json.write("upper", limits.upper());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (text == null) {
            json.writeNull(name);
        } else {
            json.write(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, BigDecimal number) {
        if (number == null) {
            json.writeNull(name);
        } else {
            json.write(name, number);
        }
    }

    private static void number(JsonGenerator json, String name, Double number) {
        if (number == null) {
            json.writeNull(name);
        } else {
            json.write(name, number);
        }
    }

    private static void number(JsonGenerator json, String name, Integer number) {
        if (number == null) {
            json.writeNull(name);
        } else {
            json.write(name, number);
        }
    }
}
