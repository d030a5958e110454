package nl.regiospiegel.launcher.fetching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * What the command line asks for.
 *
 * @param options codes by option, such as {@code periods}
 * @param filters codes by dimension
 */
record FetchRequest(
        String table,
        String version,
        Map<String, List<String>> options,
        Map<String, List<String>> filters,
        boolean confirm,
        boolean dryRun) {

    private static final Set<String> LISTS = Set.of("--periods", "--regions", "--measures");

    /** @throws PlainFailure when something on the command line is not understood */
    static FetchRequest read(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String table = rest.isEmpty() || rest.peek().startsWith("-") ? "" : rest.poll();
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        String version = "v3";
        boolean confirm = false;
        boolean dryRun = false;
        while (!rest.isEmpty()) {
            String option = rest.poll();
            if (LISTS.contains(option)) {
                options.put(option.substring(2), codes(value(option, rest)));
            } else if (option.equals("--filter")) {
                filter(value(option, rest), filters);
            } else if (option.equals("--version")) {
                version = value(option, rest);
            } else if (option.equals("--confirm")) {
                confirm = true;
            } else if (option.equals("--dry-run")) {
                dryRun = true;
            } else {
                throw PlainFailure.of("fetch.option", option);
            }
        }
        if (table.isEmpty()) {
            throw PlainFailure.of("fetch.table");
        }
        return new FetchRequest(table, version, options, filters, confirm, dryRun);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw PlainFailure.of("fetch.value", option);
        }
        return rest.poll();
    }

    private static void filter(String text, Map<String, List<String>> filters) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw PlainFailure.of("fetch.filter", text);
        }
        filters.put(text.substring(0, equals), codes(text.substring(equals + 1)));
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** As the API wants it. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("table", table);
            json.writeStringField("version", version);
            for (Map.Entry<String, List<String>> option : options.entrySet()) {
                list(json, option.getKey(), option.getValue());
            }
            json.writeArrayFieldStart("filters");
            for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
                json.writeStartObject();
                json.writeStringField("dimension", filter.getKey());
                list(json, "codes", filter.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("confirm", confirm);
            json.writeBooleanField("dryRun", dryRun);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void list(JsonGenerator json, String name, List<String> codes) throws IOException {
        json.writeArrayFieldStart(name);
        for (String code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
    }
}
