package nl.regiospiegel.comparison.page.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.difference.control.DifferenceParameters;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.funnel.control.FunnelParameters;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;
import nl.regiospiegel.comparison.series.control.SeriesParameters;
import nl.regiospiegel.figures.area.entity.AreaKind;

/**
 * What the address of the page of one indicator asks.
 *
 * @param question indicator, regions, benchmark and publications
 * @param period the one that levels, funnel and differences are about; empty for the last with a figure
 * @param level of the areas in the funnel
 */
record IndicatorQuestion(PageQuestion question, String period, String level) {

    static IndicatorQuestion read(Map<String, String[]> parameters, List<String> usualRegions, String usualIndicator) {
        var asked = PageQuestion.isAsked(parameters)
                ? PageQuestion.read(parameters).withIndicator(usualIndicator)
                : PageQuestion.usual(usualRegions);
        return new IndicatorQuestion(
                asked,
                PageQuestion.first(parameters, "period"),
                levelOr(PageQuestion.first(parameters, "level"), AreaKind.MUNICIPALITY.code()));
    }

    OutcomeParameters outcomes(boolean invented) {
        return new OutcomeParameters(
                question.indicator(),
                regions(),
                question.benchmark().parameter(invented),
                "",
                "",
                kind(),
                question.axis(),
                question.event(),
                question.vintageAsOf());
    }

    SeriesParameters series(String region) {
        return new SeriesParameters(
                question.indicator(),
                region,
                "",
                "",
                kind(),
                question.axis(),
                question.event(),
                question.vintageAsOf());
    }

    FunnelParameters funnel(String shown) {
        return new FunnelParameters(question.indicator(), shown, level, regions(), "", question.vintageAsOf());
    }

    DifferenceParameters difference(String shown, String a, String b) {
        return new DifferenceParameters(question.indicator(), shown, a, b, "", question.vintageAsOf());
    }

    /** The same questions to the API, for the charts and the downloads. */
    String outcomeQuery(boolean invented) {
        var query = query();
        query.put("regions", regions());
        query.put("benchmark", question.benchmark().parameter(invented));
        query.put("periodKind", kind());
        query.put("axis", question.axis());
        query.put("event", question.event());
        return PageQuestion.query(query);
    }

    String seriesQuery(String region) {
        return series("region", region);
    }

    /** By the name that the page has for it, since a faulty question goes back to the page. */
    String seriesDownload(String region) {
        return series("regions", region);
    }

    private String series(String name, String region) {
        var query = query();
        query.put(name, region);
        query.put("periodKind", kind());
        query.put("axis", question.axis());
        query.put("event", question.event());
        return PageQuestion.query(query);
    }

    String differenceDownload(DifferenceComparison difference) {
        var asked = difference.question();
        var query = query();
        query.put("regions", asked.a().id() + "," + asked.b().id());
        query.put("period", asked.period().code());
        return PageQuestion.query(query);
    }

    String funnelQuery(String shown) {
        var query = query();
        query.put("period", shown);
        query.put("level", level);
        query.put("regions", regions());
        return PageQuestion.query(query);
    }

    private LinkedHashMap<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        query.put("indicator", question.indicator());
        query.put("vintageAsOf", question.vintageAsOf());
        return query;
    }

    private String regions() {
        return String.join(",", question.regions());
    }

    /** A chosen period says which kind it is of. */
    private String kind() {
        return period.contains("JJ") ? "year" : period.contains("HJ") ? "half-year" : question.periodKind();
    }

    private static String levelOr(String asked, String usual) {
        return asked.isEmpty() ? usual : asked;
    }
}
