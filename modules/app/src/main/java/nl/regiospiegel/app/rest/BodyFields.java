package nl.regiospiegel.app.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.Fault;

/** Compares the fields of a body with the components of the record it is read into, at every depth. */
record BodyFields(UnknownNames unknown) {

    List<Fault> faults(JsonValue value, Type type, String pointer) {
        return walk(value, type, pointer).toList();
    }

    private Stream<Fault> walk(JsonValue value, Type type, String pointer) {
        if (value instanceof JsonObject object && type instanceof Class<?> shape && shape.isRecord()) {
            return fields(object, components(shape), pointer);
        }
        if (value instanceof JsonArray array && type instanceof ParameterizedType list) {
            return IntStream.range(0, array.size())
                    .boxed()
                    .flatMap(i -> walk(array.get(i), list.getActualTypeArguments()[0], pointer + "/" + i));
        }
        return Stream.empty();
    }

    private Stream<Fault> fields(JsonObject object, Map<String, Type> known, String pointer) {
        return object.entrySet().stream().flatMap(field -> {
            var place = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            return known.containsKey(field.getKey())
                    ? walk(field.getValue(), known.get(field.getKey()), place)
                    : Stream.of(unknown.field(field.getKey(), place, known.keySet()));
        });
    }

    private static Map<String, Type> components(Class<?> shape) {
        var known = new TreeMap<String, Type>();
        Arrays.stream(shape.getRecordComponents())
                .forEach((RecordComponent part) -> known.put(part.getName(), part.getGenericType()));
        return known;
    }
}
