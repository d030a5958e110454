package nl.regiospiegel.comparison.series.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Enumeration;

/**
 * Names the periods of a course in which the old and the new mix, and why: on the clock of the region no summary counts them, on
 * the calendar every summary does.
 */
final class MixedFindings {

    private MixedFindings() {}

    /** Only of what there is to count. */
    static List<Finding> of(OutcomeQuestion question, List<MixedPeriods> mixed, List<SeriesPoint> points) {
        var there = points.stream()
                .filter(point -> point.place() != null)
                .map(SeriesPoint::period)
                .toList();
        return mixed.stream()
                .flatMap(each -> one(
                        question,
                        each,
                        each.periods().stream().filter(there::contains).toList()))
                .toList();
    }

    private static Stream<Finding> one(OutcomeQuestion question, MixedPeriods mixed, List<Period> periods) {
        if (periods.isEmpty()) {
            return Stream.empty();
        }
        var named = Enumeration.of(
                periods.stream().map(period -> period.name(question.locale())).toList(), question.locale());
        return Stream.of(new Finding(
                question.onClock() ? "periods-left-out" : "periods-counted",
                List.of(mixed.region().id()),
                List.of(mixed.region().name(question.locale()), named, reason(question, mixed))));
    }

    private static String reason(OutcomeQuestion question, MixedPeriods mixed) {
        var texts = OutcomeTexts.of("series", question.locale());
        return mixed.reason() == null
                ? texts.say("mixed.event-within-period")
                : texts.say("mixed.implementation-window", mixed.reason());
    }
}
