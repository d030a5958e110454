package nl.regiospiegel.comparison.outcome.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.control.BenchmarkFindings;
import nl.regiospiegel.comparison.benchmark.control.BenchmarkLevels;
import nl.regiospiegel.comparison.benchmark.control.BesideBenchmark;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Puts one indicator side by side. Every series has a point for every period that any series has, and every point is an
 * estimate or a refusal. Nothing is added up: a total is shown only when it was published as one.
 */
public final class CompareOutcomes {

    private final OutcomeQuestion question;
    private final AvailableFigures figures;
    private final PeriodClocks clocks;
    private final SubjectResults results;
    private final BesideBenchmark beside;

    private CompareOutcomes(OutcomeQuestion question, AvailableFigures figures, BesideBenchmark beside) {
        this.question = question;
        this.figures = figures;
        this.clocks = PeriodClocks.of(question);
        this.results = new SubjectResults(question, figures);
        this.beside = beside;
    }

    /** The areas whose figures answer the question. */
    public static List<AreaCode> areas(OutcomeQuestion question) {
        return Subjects.of(question).stream().map(Subject::area).toList();
    }

    public static OutcomeComparison compare(
            OutcomeQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        return compare(question, figures, breaks, day -> List.of());
    }

    /** @param areas which areas there were on a day, to know what lies within the benchmark */
    public static OutcomeComparison compare(
            OutcomeQuestion question,
            AvailableFigures figures,
            List<SeriesBreak> breaks,
            Function<LocalDate, List<Area>> areas) {
        var beside = new BesideBenchmark(question, figures, breaks, areas);
        return new CompareOutcomes(question, figures, beside).compare(breaks);
    }

    private OutcomeComparison compare(List<SeriesBreak> breaks) {
        var periods = question.span().periods(figures.periods());
        var series = Subjects.of(question).stream()
                .map(subject -> series(subject, periods))
                .toList();
        var within = within(question, periods, breaks);
        var findings = Stream.concat(
                        Findings.of(question, figures, within, clocks).stream(),
                        BenchmarkFindings.of(question, series).stream())
                .toList();
        return new OutcomeComparison(question, findings, series, within, clocks.clocks());
    }

    /** Those between the periods shown. What broke real statistics says nothing of invented figures. */
    public static List<SeriesBreak> within(OutcomeQuestion question, List<Period> periods, List<SeriesBreak> breaks) {
        if (periods.isEmpty() || question.demonstration()) {
            return List.of();
        }
        var first = periods.get(0);
        var last = periods.get(periods.size() - 1);
        return breaks.stream()
                .filter(each -> each.liesBetween(first, last) || each.kind() == BreakKind.REVISION)
                .toList();
    }

    private Series series(Subject subject, List<Period> periods) {
        return new Series(
                subject,
                periods.isEmpty()
                        ? List.of(Point.without(results.without(subject)))
                        : periods.stream().map(period -> point(subject, period)).toList());
    }

    private Point point(Subject subject, Period period) {
        var level = BenchmarkLevels.level(results, subject, period);
        return new Point(
                period,
                clocks.eventTime(subject, period),
                level.figure(),
                level.at95(),
                level.at998(),
                beside.of(level, period));
    }
}
