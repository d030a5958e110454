package nl.regiospiegel.app.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param tag its ETag
 * @param contentType its type
 * @param headers those that the answer itself brought, by name
 * @param body what was sent
 */
record GivenAnswer(String tag, String contentType, Map<String, List<String>> headers, byte[] body) {

    /** @param before names of the headers that every answer has already */
    static GivenAnswer of(HttpServletResponse response, Collection<String> before, byte[] body) {
        var brought = new LinkedHashMap<String, List<String>>();
        response.getHeaderNames().stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> brought.put(name, List.copyOf(response.getHeaders(name))));
        var type = response.getContentType();
        return new GivenAnswer(ContentTag.of(type, body), type, brought, body);
    }

    void giveAgain(HttpServletResponse response) {
        response.setContentType(contentType);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
