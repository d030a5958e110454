package nl.regiospiegel.comparison.page.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.overview.control.OverviewParameters;

/**
 * What the address of the overview asks; boxes of a form give a name several times, a written link a comma list.
 *
 * @param indicators code of a group, or codes of indicators; empty for all
 * @param axis the calendar or the clock of each region; empty for the calendar
 */
record OverviewOnPageQuestion(
        List<String> regions,
        BenchmarkOnForm benchmark,
        String period,
        String indicators,
        String axis,
        String event,
        String vintageAsOf) {

    private static final List<String> NAMES =
            List.of("regions", "benchmark", "peers", "weights", "period", "indicators", "vintageAsOf");

    static boolean isAsked(Map<String, String[]> parameters) {
        return NAMES.stream().anyMatch(parameters::containsKey);
    }

    static OverviewOnPageQuestion read(Map<String, String[]> parameters) {
        return new OverviewOnPageQuestion(
                PageQuestion.several(parameters, "regions"),
                BenchmarkOnForm.read(
                        countryUnlessAsked(PageQuestion.first(parameters, "benchmark")),
                        PageQuestion.first(parameters, "peers"),
                        PageQuestion.first(parameters, "weights")),
                PageQuestion.first(parameters, "period"),
                PageQuestion.first(parameters, "indicators"),
                PageQuestion.first(parameters, "axis"),
                PageQuestion.first(parameters, "event"),
                PageQuestion.first(parameters, "vintageAsOf"));
    }

    /** When nothing is asked, or only along what time. */
    static OverviewOnPageQuestion usual(List<String> regions, Map<String, String[]> parameters) {
        return new OverviewOnPageQuestion(
                regions,
                new BenchmarkOnForm(BenchmarkOnForm.COUNTRY, "", ""),
                "",
                "",
                PageQuestion.first(parameters, "axis"),
                PageQuestion.first(parameters, "event"),
                "");
    }

    private static String countryUnlessAsked(String benchmark) {
        return benchmark.isEmpty() ? BenchmarkOnForm.COUNTRY : benchmark;
    }

    OverviewParameters parameters() {
        return new OverviewParameters(
                String.join(",", regions), benchmarkText(), period, indicators, axis, event, vintageAsOf);
    }

    /** The query of the download. */
    String query() {
        var query = new LinkedHashMap<String, String>();
        query.put("regions", String.join(",", regions));
        query.put("benchmark", benchmarkText());
        query.put("period", period);
        query.put("indicators", indicators);
        query.put("axis", axis);
        query.put("event", event);
        query.put("vintageAsOf", vintageAsOf);
        return PageQuestion.query(query);
    }

    /** Without any it is the country, the invented one for invented regions. */
    private String benchmarkText() {
        return BenchmarkOnForm.COUNTRY.equals(benchmark.choice()) ? "" : benchmark.parameter(false);
    }
}
