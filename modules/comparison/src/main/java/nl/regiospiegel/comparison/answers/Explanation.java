package nl.regiospiegel.comparison.answers;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must be known of a table, for the sheet beside it.
 *
 * @param title what it is about, in a few words
 * @param specification the question as it was understood, by the names that it has in the JSON
 * @param remarks what the answer says in sentences
 */
public record Explanation(
        String title, ComparisonAnswer answer, Map<String, String> specification, List<String> remarks) {

    public Explanation {
        remarks = List.copyOf(remarks);
    }

    /** @param specification a record, as answers have it */
    public static Explanation of(String title, ComparisonAnswer answer, Record specification, List<String> remarks) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : specification.getClass().getRecordComponents()) {
            parts.put(part.getName(), text(value(part, specification)));
        }
        return new Explanation(title, answer, parts, remarks);
    }

    /** @param specification as it was kept */
    public static Explanation of(
            String title, ComparisonAnswer answer, JsonObject specification, List<String> remarks) {
        var parts = new LinkedHashMap<String, String>();
        specification.forEach((name, value) -> parts.put(name, text(value)));
        return new Explanation(title, answer, parts, remarks);
    }

    private static Object value(RecordComponent part, Record specification) {
        try {
            return part.getAccessor().invoke(specification);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A specification is public: " + specification.getClass(), hidden);
        }
    }

    private static String text(Object value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray || !(value instanceof JsonValue) && value instanceof Collection<?>) {
            return ((Collection<?>) value).stream().map(Explanation::text).collect(Collectors.joining(", "));
        }
        return value instanceof JsonObject object
                ? object.values().stream().map(Explanation::text).collect(Collectors.joining(" – "))
                : value.toString();
    }
}
