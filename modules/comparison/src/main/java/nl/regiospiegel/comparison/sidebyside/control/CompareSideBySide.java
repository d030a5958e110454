package nl.regiospiegel.comparison.sidebyside.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.overview.control.FiguresOfRow;
import nl.regiospiegel.comparison.overview.control.FindingRows;
import nl.regiospiegel.comparison.overview.control.PlacingOnClocks;
import nl.regiospiegel.comparison.overview.control.PlacingOnClocks.Place;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * Puts the differences of contract models beside those of outcomes. The two are never joined: no attribute is tied to an
 * indicator, and nothing is counted over both.
 *
 * @param areas which areas there were on a day
 */
record CompareSideBySide(SideBySideQuestion question, Function<LocalDate, List<Area>> areas) {

    /**
     * What holds for every pair of a row, so that a region has one value in it.
     *
     * @param refused who takes no part, and why
     * @param priced the periods whose prices are made one
     */
    private record RulesOfRow(Map<Subject, Refusal> refused, List<Period> priced) {}

    /** @param rows the figures of the indicators asked */
    SideBySide compare(List<FiguresOfRow> rows) {
        var models = CompareModels.compare(question.regions(), question.day(), question.locale()).stream()
                .filter(ComparedAttribute::differs)
                .toList();
        return new SideBySide(
                question,
                findings(rows),
                models,
                rows.stream().map(this::differences).toList());
    }

    private List<Finding> findings(List<FiguresOfRow> rows) {
        var cause = new Finding("association-not-cause", List.of(), List.of());
        if (!question.onClock()) {
            return List.of(cause);
        }
        var calendar = PlacingOnClocks.otherCalendar(question.axis(), question.locale());
        var ofClocks = rows.stream().flatMap(row -> PlacingOnClocks.of(wish(row), row).findings().stream());
        return Stream.concat(Stream.of(cause, calendar), ofClocks).distinct().toList();
    }

    private OutcomeDifferences differences(FiguresOfRow row) {
        return question.onClock() ? onClocks(row) : inOnePeriod(row);
    }

    private OutcomeDifferences onClocks(FiguresOfRow row) {
        var placed = PlacingOnClocks.of(wish(row), row).place();
        var rules = new RulesOfRow(placed.refused(), placed.shown());
        var places = placed.places();
        var pairs = IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> places.subList(i + 1, places.size()).stream()
                        .map(b -> onClocks(row, placed.kind(), places.get(i), b))
                        .map(asked -> pair(row, ofBoth(row, asked), asked, rules)))
                .toList();
        return new OutcomeDifferences(row.indicator(), null, placed.eventTime(), pairs);
    }

    /** A time of two regions is enough, since they are compared by pairs. */
    private PlacingOnClocks.Wish wish(FiguresOfRow row) {
        var about = new OutcomeQuestion(
                row.indicator(),
                question.regions(),
                null,
                question.axis(),
                new Span(PeriodKind.HALF_YEAR, null, null),
                question.vintageAsOf(),
                question.day(),
                question.locale());
        return new PlacingOnClocks.Wish(about, List.of(), 2);
    }

    /** Of either only the figure of its own period. */
    private static AvailableFigures ofBoth(FiguresOfRow row, DifferenceQuestion asked) {
        var span = asked.outcome().span();
        var figures = Stream.of(
                        row.ofSeries(
                                span(span.kind(), asked.period()), asked.a().area()),
                        row.ofSeries(
                                span(span.kind(), asked.periodOfB()), asked.b().area()))
                .toList();
        return figures.get(0).beside(figures.get(1));
    }

    private static Span span(PeriodKind kind, Period period) {
        return new Span(kind, period, period);
    }

    private DifferenceQuestion onClocks(FiguresOfRow row, PeriodKind kind, Place a, Place b) {
        var periods = Stream.of(a.period(), b.period())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var first = periods.isEmpty() ? Period.containing(kind, question.day()) : periods.get(0);
        var last = periods.isEmpty() ? first : periods.get(periods.size() - 1);
        var outcome = outcome(row.indicator(), List.of(a.subject(), b.subject()), new Span(kind, first, last));
        return new DifferenceQuestion(outcome, a.period(), b.period(), a.subject(), b.subject(), Confidence.LEVEL_95);
    }

    private OutcomeDifferences inOnePeriod(FiguresOfRow row) {
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
        var rules = new RulesOfRow(Map.of(), List.of(period));
        var figures = row.about(period, subjects.stream().map(Subject::area).toList());
        return IntStream.range(0, subjects.size())
                .boxed()
                .flatMap(i -> subjects.subList(i + 1, subjects.size()).stream()
                        .map(b -> pair(row, figures, asked(row.indicator(), period, subjects.get(i), b), rules)))
                .toList();
    }

    private DifferenceComparison pair(
            FiguresOfRow row, AvailableFigures figures, DifferenceQuestion asked, RulesOfRow rules) {
        var day = asked.outcome().day();
        var overlap = new Geography(day, areas).overlap(asked.a(), asked.b());
        var breaks = row.breaks().stream()
                .filter(each ->
                        Stream.of(asked.a(), asked.b()).map(Subject::area).anyMatch(each::touches))
                .toList();
        return new CompareTwo(asked, figures, overlap, rules.refused(), rules.priced()).compare(breaks);
    }

    private DifferenceQuestion asked(Indicator indicator, Period period, Subject a, Subject b) {
        var outcome = outcome(indicator, List.of(a, b), new Span(period.kind(), period, period));
        return new DifferenceQuestion(outcome, period, a, b, Confidence.LEVEL_95);
    }

    private OutcomeQuestion outcome(Indicator indicator, List<Subject> two, Span span) {
        return new OutcomeQuestion(
                indicator,
                two.stream().map(Subject::region).toList(),
                null,
                question.axis(),
                span,
                question.vintageAsOf(),
                span.to().last(),
                question.locale());
    }
}
