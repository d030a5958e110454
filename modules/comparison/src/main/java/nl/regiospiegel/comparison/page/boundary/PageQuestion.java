package nl.regiospiegel.comparison.page.boundary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;

/**
 * What the address of the page asks. Boxes of a form give a name several times, a written link a comma list; both are
 * read. The benchmark {@code country} is the whole country, the invented one for invented regions.
 */
record PageQuestion(
        List<String> regions,
        String indicator,
        BenchmarkOnForm benchmark,
        String axis,
        String event,
        String periodKind,
        String from,
        String to,
        String vintageAsOf,
        String prices,
        String standardise) {

    static final String COUNTRY = BenchmarkOnForm.COUNTRY;

    private static final List<String> NAMES = List.of(
            "regions",
            "indicator",
            "benchmark",
            "peers",
            "weights",
            "axis",
            "event",
            "periodKind",
            "from",
            "to",
            "vintageAsOf",
            "prices",
            "standardise");

    /** Whether anything was asked; a bare address asks for the usual comparison. */
    static boolean isAsked(Map<String, String[]> parameters) {
        return NAMES.stream().anyMatch(parameters::containsKey);
    }

    static PageQuestion read(Map<String, String[]> parameters) {
        return new PageQuestion(
                several(parameters, "regions"),
                first(parameters, "indicator"),
                BenchmarkOnForm.read(
                        first(parameters, "benchmark"), first(parameters, "peers"), first(parameters, "weights")),
                first(parameters, "axis"),
                first(parameters, "event"),
                first(parameters, "periodKind"),
                first(parameters, "from"),
                first(parameters, "to"),
                first(parameters, "vintageAsOf"),
                first(parameters, "prices"),
                first(parameters, "standardise"));
    }

    static PageQuestion usual(List<String> regions) {
        return new PageQuestion(
                regions,
                "VERW-HA",
                new BenchmarkOnForm(BenchmarkOnForm.COUNTRY, "", ""),
                "calendar",
                "",
                "half-year",
                "",
                "",
                "",
                "",
                "");
    }

    PageQuestion withIndicator(String usual) {
        return new PageQuestion(
                regions,
                indicator.isEmpty() ? usual : indicator,
                benchmark,
                axis,
                event,
                periodKind,
                from,
                to,
                vintageAsOf,
                prices,
                standardise);
    }

    /** @param invented whether the regions are invented, and so the country too */
    OutcomeParameters parameters(boolean invented) {
        return new OutcomeParameters(
                indicator,
                String.join(",", regions),
                benchmark.parameter(invented),
                from,
                to,
                periodKind,
                axis,
                event,
                vintageAsOf,
                prices,
                standardise);
    }

    /** The query of the API that draws the outcomes. */
    String outcomeQuery(boolean invented) {
        var query = new LinkedHashMap<String, String>();
        query.put("indicator", indicator);
        query.put("regions", String.join(",", regions));
        query.put("benchmark", benchmark.parameter(invented));
        query.put("axis", axis);
        query.put("event", event);
        query.put("periodKind", periodKind);
        query.put("from", from);
        query.put("to", to);
        query.put("vintageAsOf", vintageAsOf);
        query.put("prices", prices);
        query.put("standardise", standardise);
        return query(query);
    }

    String timelineQuery() {
        var query = new LinkedHashMap<String, String>();
        query.put("regions", String.join(",", regions));
        query.put("axis", axis);
        return query(query);
    }

    static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Given several times, as a comma list, or both. */
    static List<String> several(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
