package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.controlchart.control.ControlChartSentence;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.trend.control.TrendSentence;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.comparison.trend.entity.TrendResult;

/**
 * One region through time: where it goes, and whether anything happens.
 *
 * @param index its place in the selection
 * @param query of the API, for both charts
 * @param download the same question to both downloads
 * @param recent what the last five points say
 * @param longer what all points since the last break say
 * @param chart what the control chart shows; each part with its code when it has no limits
 * @param onClock whether time runs on the region's own clock
 */
public record SeriesOnPage(
        int index,
        String name,
        boolean demonstration,
        String query,
        String download,
        Said recent,
        Said longer,
        List<Said> chart,
        List<FindingOnPage> findings,
        boolean onClock,
        List<Row> rows) {

    /** A sentence; with a code when it is a refusal. */
    public record Said(String sentence, String code) {

        static Said refused(Refusal refusal, PageTexts texts) {
            return new Said(refusal.message(texts.locale()), refusal.code().code());
        }
    }

    /**
     * One period; limits are those of the control chart.
     *
     * @param eventTime periods since the start on the region's own clock, {@code null} off the clock
     * @param leftOut whether it is shown and not counted
     */
    public record Row(
            String period,
            Integer eventTime,
            boolean leftOut,
            String value,
            String interval,
            String limits,
            boolean signal,
            String refusal,
            String code) {}

    static SeriesOnPage of(
            int index, IndicatorQuestion asked, TrendOfSeries trend, ControlChart chart, PageTexts texts) {
        var course = trend.course();
        var question = course.question();
        var region = asked.question().regions().get(index - 1);
        var words = new FigureWords(question.about().indicator().unit(), texts);
        return new SeriesOnPage(
                index,
                question.subject().name(),
                question.subject().demonstration(),
                asked.seriesQuery(region),
                asked.seriesDownload(region),
                said(trend.recent(), course, texts),
                said(trend.longer(), course, texts),
                chart(chart, question, texts),
                FindingOnPage.of(
                        Stream.of(course.findings(), chart.course().findings())
                                .flatMap(List::stream)
                                .toList(),
                        texts.locale()),
                question.about().onClock(),
                course.points().stream()
                        .map(point -> row(point, chart, words, texts))
                        .toList());
    }

    private static Said said(TrendResult result, Course course, PageTexts texts) {
        return result instanceof TrendResult.Tested tested
                ? new Said(TrendSentence.of(tested, course), null)
                : Said.refused(((TrendResult.NoTrend) result).refusal(), texts);
    }

    private static List<Said> chart(ControlChart chart, SeriesQuestion question, PageTexts texts) {
        var silence = chart.course().silence();
        return silence != null
                ? List.of(Said.refused(silence, texts))
                : chart.parts().stream()
                        .map(part -> new Said(ControlChartSentence.of(part, question), code(part)))
                        .toList();
    }

    private static String code(ChartPart part) {
        return part.chart() instanceof ChartPart.Undrawn undrawn
                ? undrawn.refusal().code().code()
                : null;
    }

    private static Row row(SeriesPoint point, ControlChart chart, FigureWords words, PageTexts texts) {
        var estimate = point.estimate().orElse(null);
        var refusal = point.refusal().orElse(null);
        var drawn = drawn(point, chart);
        return new Row(
                words.period(point.period()),
                point.eventTime(),
                point.leftOut(),
                estimate == null ? null : words.value(estimate.value()),
                estimate == null ? null : words.interval(estimate),
                drawn == null || estimate == null ? null : limits(drawn, point, words),
                drawn != null && !drawn.rules(point).isEmpty(),
                refusal == null ? null : refusal.message(texts.locale()),
                refusal == null ? null : refusal.code().code());
    }

    private static String limits(ChartPart.Drawn drawn, SeriesPoint point, FigureWords words) {
        var limits = drawn.limits().get(point.period().index());
        return limits == null ? null : words.between(limits.lower(), limits.upper());
    }

    private static ChartPart.Drawn drawn(SeriesPoint point, ControlChart chart) {
        return chart.parts().stream()
                .filter(part ->
                        part.points().stream().anyMatch(each -> each.period().equals(point.period())))
                .map(ChartPart::chart)
                .filter(ChartPart.Drawn.class::isInstance)
                .map(ChartPart.Drawn.class::cast)
                .findFirst()
                .orElse(null);
    }
}
