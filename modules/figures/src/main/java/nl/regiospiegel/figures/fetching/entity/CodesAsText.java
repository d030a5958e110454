package nl.regiospiegel.figures.fetching.entity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Codes as people type them and as they are kept: {@code a,b}, and for several dimensions {@code Vorm=a,b;Leeftijd=c}. */
public final class CodesAsText {

    private CodesAsText() {}

    /** Codes with commas or blanks between them; none when there is no text. */
    public static List<String> list(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("[,\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    public static String text(List<String> codes) {
        return String.join(",", codes);
    }

    /** Codes by dimension; one without an equals sign has no codes. */
    public static Map<String, List<String>> filters(String text) {
        var filters = new LinkedHashMap<String, List<String>>();
        if (text != null) {
            Arrays.stream(text.strip().split(";"))
                    .filter(part -> !part.isBlank())
                    .forEach(part -> {
                        var equals = part.indexOf('=');
                        filters.put(
                                (equals < 0 ? part : part.substring(0, equals)).strip(),
                                equals < 0 ? List.of() : list(part.substring(equals + 1)));
                    });
        }
        return filters;
    }

    public static String text(Map<String, List<String>> filters) {
        return new TreeMap<>(filters)
                .entrySet().stream()
                        .map(filter -> filter.getKey() + "=" + text(filter.getValue()))
                        .collect(Collectors.joining(";"));
    }
}
