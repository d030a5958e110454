package nl.regiospiegel.comparison.controlchart.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.series.control.LeftOutSentence;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.statistics.chart.Rule;

/** Says in plain sentences what a control chart shows. A signal asks a question; it never says what caused it. */
public final class ControlChartSentence {

    private static final int MOST_NAMED = 4;

    private final SeriesQuestion question;
    private final OutcomeTexts texts;

    private ControlChartSentence(SeriesQuestion question) {
        this.question = question;
        this.texts = OutcomeTexts.of("controlchart", question.about().locale());
    }

    /** All parts after each other, or why there is nothing. */
    public static String of(ControlChart chart) {
        var course = chart.course();
        return course.silence() != null
                ? course.silence().message(course.question().about().locale())
                : chart.parts().stream()
                        .map(part -> of(part, course.question()))
                        .collect(Collectors.joining(" "));
    }

    public static String of(ChartPart part, SeriesQuestion question) {
        return new ControlChartSentence(question).say(part);
    }

    /** Why the chart is the one it is. */
    public static String explanation(ChartPart.Drawn drawn, SeriesQuestion question) {
        return new ControlChartSentence(question)
                .texts.say("choice." + drawn.choice().code());
    }

    private String say(ChartPart part) {
        var points = part.points();
        var span = texts.say("span", period(points.get(0)), period(points.get(points.size() - 1)));
        return span + " " + said(part.chart(), points) + LeftOutSentence.of(points, locale());
    }

    private String said(ChartPart.Result chart, List<SeriesPoint> points) {
        if (chart instanceof ChartPart.Undrawn undrawn) {
            return undrawn.refusal().message(locale());
        }
        var drawn = (ChartPart.Drawn) chart;
        var marked =
                points.stream().filter(point -> !drawn.rules(point).isEmpty()).toList();
        return marked.isEmpty()
                ? texts.say("quiet", question.subject().name())
                : texts.say(
                        "signals",
                        marked.size(),
                        marked.size() > MOST_NAMED ? counted(marked, drawn) : named(marked, drawn));
    }

    /** Too many to name: how often each rule is met. Which points those are, the chart and its table show. */
    private String counted(List<SeriesPoint> marked, ChartPart.Drawn drawn) {
        return marked.stream()
                .flatMap(point -> drawn.rules(point).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> texts.say("counted", rules(Set.of(rule.getKey())), rule.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String named(List<SeriesPoint> marked, ChartPart.Drawn drawn) {
        return marked.stream()
                .map(point -> texts.say("marked", period(point), rules(drawn.rules(point))))
                .collect(Collectors.joining("; "));
    }

    private String rules(Set<Rule> rules) {
        return rules.stream()
                .sorted()
                .map(rule ->
                        texts.say("rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
    }

    private String period(SeriesPoint point) {
        return point.period().name(locale());
    }

    private Locale locale() {
        return question.about().locale();
    }
}
