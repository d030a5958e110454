package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.NumberFormat;
import java.util.Set;

/** Numbers of an evaluation as people read them. What is not there is a dash, never a zero. */
record EvaluationNumbers(String unit, EvaluationPageTexts texts) {

    private static final Set<String> SHARES = Set.of("proportion", "relative-deviation");
    private static final double PERCENT = 100;
    private static final String NOTHING = "–";

    /** The value in this field of an answer. */
    String value(JsonObject answer, String field) {
        return isThere(answer, field) ? texts.say("value." + kind(), number(scaled(answer, field), digits())) : NOTHING;
    }

    /** A difference in this field of an answer, with its sign. */
    String difference(JsonObject answer, String field) {
        if (!isThere(answer, field)) {
            return NOTHING;
        }
        var value = scaled(answer, field);
        var said = (value < 0 ? "−" : "+") + number(Math.abs(value), digits());
        return texts.say("difference." + kind(), said);
    }

    /** A number without a unit. */
    String plain(JsonObject answer, String field, int digits) {
        return isThere(answer, field) ? number(answer.getJsonNumber(field).doubleValue(), digits) : NOTHING;
    }

    static boolean isThere(JsonObject answer, String field) {
        return answer != null && answer.get(field) != null && answer.get(field) != JsonValue.NULL;
    }

    private double scaled(JsonObject answer, String field) {
        JsonNumber number = answer.getJsonNumber(field);
        return SHARES.contains(unit) ? number.doubleValue() * PERCENT : number.doubleValue();
    }

    private String kind() {
        return SHARES.contains(unit) ? "share" : "other";
    }

    private static int digits() {
        return 2;
    }

    private String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
