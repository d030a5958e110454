package nl.regiospiegel.figures.fetching.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the address of a question: a base address, the steps of a path, and options of OData such as {@code $filter}. */
final class Address {

    private final StringBuilder path;
    private final Map<String, String> options = new LinkedHashMap<>();

    Address(URI base, String... steps) {
        path = new StringBuilder(base.toString().replaceFirst("/+$", ""));
        for (var step : steps) {
            path.append('/').append(encoded(step));
        }
    }

    /** Adds an option; an empty value is left out. */
    Address with(String option, String value) {
        if (!value.isEmpty()) {
            options.put(option, value);
        }
        return this;
    }

    URI build() {
        var query = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(query.isEmpty() ? path.toString() : path + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%24", "$");
    }
}
