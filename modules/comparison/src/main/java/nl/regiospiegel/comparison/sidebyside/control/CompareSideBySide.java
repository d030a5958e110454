package nl.regiospiegel.comparison.sidebyside.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.control.CompareTwo;
import nl.regiospiegel.comparison.difference.control.Geography;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.model.control.CompareModels;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.overview.control.FiguresOfRow;
import nl.regiospiegel.comparison.overview.control.FindingRows;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * Puts the differences of contract models beside those of outcomes. The two are never joined: no attribute is tied to an
 * indicator, and nothing is counted over both.
 *
 * @param areas which areas there were on a day
 */
record CompareSideBySide(SideBySideQuestion question, Function<LocalDate, List<Area>> areas) {

    /** @param rows the figures of the indicators asked */
    SideBySide compare(List<FiguresOfRow> rows) {
        var models = CompareModels.compare(question.regions(), question.day(), question.locale()).stream()
                .filter(ComparedAttribute::differs)
                .toList();
        return new SideBySide(
                question,
                List.of(new Finding("association-not-cause", List.of(), List.of())),
                models,
                rows.stream().map(this::differences).toList());
    }

    private OutcomeDifferences differences(FiguresOfRow row) {
        var period = question.period() == null ? latest(row) : question.period();
        return new OutcomeDifferences(
                row.indicator(), period, pairs(row, period == null ? running(row.indicator()) : period));
    }

    private Period latest(FiguresOfRow row) {
        return row.latestOfTwo(question.regions().stream()
                        .map(region -> FindingRows.areas(region, question.day()))
                        .toList())
                .orElse(null);
    }

    /** Without any figure the period does not matter; this one only says as of which day the regions are looked at. */
    private Period running(Indicator indicator) {
        return Period.containing(indicator.periodKinds().get(0), question.day());
    }

    private List<DifferenceComparison> pairs(FiguresOfRow row, Period period) {
        var subjects = question.regions().stream()
                .map(region -> Subjects.whole(region, period.last(), question.locale()))
                .toList();
        var figures = row.about(period, subjects.stream().map(Subject::area).toList());
        return IntStream.range(0, subjects.size())
                .boxed()
                .flatMap(i -> subjects.subList(i + 1, subjects.size()).stream()
                        .map(b -> pair(row, figures, asked(row.indicator(), period, subjects.get(i), b))))
                .toList();
    }

    private DifferenceComparison pair(FiguresOfRow row, AvailableFigures figures, DifferenceQuestion asked) {
        var day = asked.period().last();
        var overlap = Geography.of(areas.apply(day), day).overlap(asked.a(), asked.b());
        var breaks = row.breaks().stream()
                .filter(each ->
                        Stream.of(asked.a(), asked.b()).map(Subject::area).anyMatch(each::touches))
                .toList();
        return new CompareTwo(asked, figures, overlap).compare(breaks);
    }

    private DifferenceQuestion asked(Indicator indicator, Period period, Subject a, Subject b) {
        var outcome = new OutcomeQuestion(
                indicator,
                List.of(a.region(), b.region()),
                null,
                Axis.CALENDAR,
                new Span(period.kind(), period, period),
                question.vintageAsOf(),
                period.last(),
                question.locale());
        return new DifferenceQuestion(outcome, period, a, b, Confidence.LEVEL_95);
    }
}
