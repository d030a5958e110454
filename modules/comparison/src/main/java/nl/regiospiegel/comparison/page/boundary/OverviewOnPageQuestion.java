package nl.regiospiegel.comparison.page.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.overview.control.OverviewParameters;

/**
 * What the address of the overview asks; boxes of a form give a name several times, a written link a comma list.
 *
 * @param indicators code of a group, or codes of indicators; empty for all
 */
record OverviewOnPageQuestion(
        List<String> regions, String benchmark, String period, String indicators, String vintageAsOf) {

    private static final List<String> NAMES = List.of("regions", "benchmark", "period", "indicators", "vintageAsOf");

    static boolean isAsked(Map<String, String[]> parameters) {
        return NAMES.stream().anyMatch(parameters::containsKey);
    }

    static OverviewOnPageQuestion read(Map<String, String[]> parameters) {
        return new OverviewOnPageQuestion(
                PageQuestion.several(parameters, "regions"),
                PageQuestion.first(parameters, "benchmark"),
                PageQuestion.first(parameters, "period"),
                PageQuestion.first(parameters, "indicators"),
                PageQuestion.first(parameters, "vintageAsOf"));
    }

    static OverviewOnPageQuestion usual(List<String> regions) {
        return new OverviewOnPageQuestion(regions, PageQuestion.COUNTRY, "", "", "");
    }

    OverviewParameters parameters() {
        return new OverviewParameters(String.join(",", regions), area(), period, indicators, vintageAsOf);
    }

    /** The query of the download. */
    String query() {
        var query = new LinkedHashMap<String, String>();
        query.put("regions", String.join(",", regions));
        query.put("benchmark", area());
        query.put("period", period);
        query.put("indicators", indicators);
        query.put("vintageAsOf", vintageAsOf);
        return PageQuestion.query(query);
    }

    /** Without an area it is the country, the invented one for invented regions. */
    private String area() {
        return PageQuestion.COUNTRY.equals(benchmark) ? "" : benchmark;
    }
}
