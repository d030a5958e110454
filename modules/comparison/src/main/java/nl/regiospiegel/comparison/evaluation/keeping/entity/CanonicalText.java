package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a value that says all there is to it: every field of a record, and sets and maps in one order. What Java itself
 * writes of a set differs from one start to the next.
 */
public final class CanonicalText {

    private static final ClassValue<Method[]> FIELDS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private CanonicalText() {}

    public static String of(Object value) {
        if (value instanceof Record fields) {
            return value.getClass().getSimpleName() + joined(fields(fields));
        }
        if (value instanceof Map<?, ?> map) {
            return joined(map.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
                    .sorted());
        }
        if (value instanceof Collection<?> many) {
            var texts = many.stream().map(CanonicalText::of);
            return joined(value instanceof Set ? texts.sorted() : texts);
        }
        if (value instanceof Optional<?> maybe) {
            return of(maybe.orElse(null));
        }
        var text = String.valueOf(value);
        return text.length() + ":" + text; // so that no text looks like two
    }

    private static Stream<String> fields(Record value) {
        return Arrays.stream(FIELDS.get(value.getClass())).map(field -> of(read(field, value)));
    }

    private static Object read(Method field, Record value) {
        try {
            return field.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible); // an accessor of a record only gives its field
        }
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(",", "(", ")"));
    }
}
