package nl.regiospiegel.comparison.overview.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.control.CompareOutcomes;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Adjustment;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.overview.control.CompareRow.Beside;
import nl.regiospiegel.comparison.overview.control.CompareRow.Uncorrected;
import nl.regiospiegel.comparison.overview.control.PlacingOnClocks.Place;
import nl.regiospiegel.comparison.overview.control.PlacingOnClocks.Placed;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Puts every region beside its benchmark in the calendar period of its own clock. Each cell is the comparison that the calendar
 * would give of that one period; only which period that is, follows from the clock.
 */
record CompareOnClocks(OverviewQuestion question, FiguresOfRow row, CompareRow comparing) {

    /** Said of the start of the contract that a past period had; the clocks themselves say it of the event that was asked. */
    private static final Set<FindingCode> OF_CALENDAR =
            EnumSet.of(FindingCode.IMPLEMENTATION_WINDOW, FindingCode.EVENT_WITHIN_PERIOD);

    Uncorrected compare() {
        var placing = PlacingOnClocks.of(wish(), row);
        var placed = placing.place();
        var outcomes = new ArrayList<OutcomeComparison>();
        var cells = new ArrayList<Beside>();
        for (var place : placed.places()) {
            var moment = moment(placed, place);
            if (place.refusal() == null) {
                var outcome = outcome(place);
                outcomes.add(outcome);
                cells.addAll(comparing.cells(outcome, new TrendsOfRow(question, row, moment.period()), moment));
            } else {
                cells.add(refused(place, moment));
            }
        }
        together(placed).ifPresent(outcomes::add);
        return new Uncorrected(
                row.indicator(),
                new Moment(null, placed.eventTime()),
                cells,
                outcomes,
                findings(placing, placed, outcomes));
    }

    /** As many regions at one time as there can be. */
    private PlacingOnClocks.Wish wish() {
        var other = question.shared() instanceof Benchmark.OfRegion region ? region : null;
        var about = asked(question.regions(), other, question.axis(), new Span(PeriodKind.HALF_YEAR, null, null));
        return new PlacingOnClocks.Wish(
                about, question.benchmarks(), question.regions().size());
    }

    /** Without any value on a clock there is no time that the row is about. */
    private static Moment moment(Placed placed, Place place) {
        return placed.eventTime() == null || place.period() == null
                ? Moment.of(null)
                : new Moment(place.period(), placed.eventTime());
    }

    private OutcomeComparison outcome(Place place) {
        return comparing.outcomes(
                row,
                place.period(),
                List.of(place.subject().region()),
                benchmark(place.subject().region()));
    }

    private Benchmark benchmark(ComparedRegion region) {
        return question.benchmarks().get(question.regions().indexOf(region));
    }

    /** Nothing of it is shown, and so nothing beside it. */
    private Beside refused(Place place, Moment moment) {
        var region = place.subject().region();
        var refusal = place.refusal();
        var level = new Level(place.subject(), null, refusal, refusal);
        var against = new AgainstBenchmark(level, null, new Verdict.Undecided(refusal), null, Overlap.NONE, null);
        var point = new Point(moment.period(), moment.eventTime(), null, refusal, refusal, false, against);
        var span = new Span(PeriodKind.HALF_YEAR, null, null);
        var benchmark = Subjects.benchmark(asked(List.of(region), benchmark(region), Axis.CALENDAR, span));
        var trends = new TrendsOfRow(question, row, moment.period());
        return new Beside(
                new Series(place.subject(), List.of(point)),
                new Series(benchmark, List.of(Point.without(refusal))),
                moment.period() == null ? trends.refused(region, refusal) : trends.of(region),
                moment);
    }

    /** What must be known of them side by side: each in its own period, so that amounts are of different years. */
    private Optional<OutcomeComparison> together(Placed placed) {
        var places = placed.places().stream()
                .filter(place -> place.refusal() == null)
                .toList();
        var periods = placed.shown().stream().sorted().toList();
        if (placed.eventTime() == null || places.size() < 2) {
            return Optional.empty();
        }
        var regions = places.stream().map(place -> place.subject().region()).toList();
        var span = new Span(placed.kind(), periods.get(0), periods.get(periods.size() - 1));
        var asked = asked(regions, null, Axis.CALENDAR, span).adjusted(new Adjustment(PriceBasis.NOMINAL, false));
        var areas = places.stream().map(place -> place.subject().area()).toList();
        var figures = places.stream()
                .map(place -> row.about(place.period(), List.of(place.subject().area())))
                .reduce(AvailableFigures::beside)
                .orElseThrow();
        return Optional.of(CompareOutcomes.compare(asked, figures, row.breaks(areas), comparing.areas()));
    }

    private List<Finding> findings(PlacingOnClocks placing, Placed placed, List<OutcomeComparison> outcomes) {
        var ofCalendars = placed.eventTime() != null && placed.shown().size() > 1
                ? Stream.of(PlacingOnClocks.otherCalendar(question.axis(), question.locale()))
                : Stream.<Finding>empty();
        var ofOutcomes = FindingsOfRow.of(outcomes, question.locale()).stream()
                .filter(finding -> !OF_CALENDAR.contains(FindingCode.of(finding.code())));
        return Stream.of(ofCalendars, placing.notCovered().stream(), placing.findings().stream(), ofOutcomes)
                .flatMap(each -> each)
                .toList();
    }

    private OutcomeQuestion asked(List<ComparedRegion> regions, Benchmark benchmark, Axis axis, Span span) {
        return new OutcomeQuestion(
                row.indicator(),
                regions,
                benchmark,
                axis,
                span,
                question.vintageAsOf(),
                span.to() == null ? question.day() : span.to().last(),
                question.locale());
    }
}
