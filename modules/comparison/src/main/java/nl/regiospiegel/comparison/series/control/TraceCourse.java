package nl.regiospiegel.comparison.series.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.comparability.control.Blocking;
import nl.regiospiegel.comparison.comparability.control.BreakFindings;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.control.ClockFindings;
import nl.regiospiegel.comparison.outcome.control.FindingMixedPeriods;
import nl.regiospiegel.comparison.outcome.control.PeriodClocks;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.series.entity.SeriesPoint.Place;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** Puts the figures of one region or area in order of time and divides them where figures no longer mean the same. */
public final class TraceCourse {

    private final SeriesQuestion question;
    private final AvailableFigures figures;
    private final SubjectResults results;
    private final PeriodClocks clocks;
    private final List<MixedPeriods> mixed;

    private TraceCourse(SeriesQuestion question, AvailableFigures figures) {
        this.question = question;
        this.figures = figures;
        this.results = new SubjectResults(question.about(), figures);
        this.clocks = PeriodClocks.of(question.about());
        this.mixed = FindingMixedPeriods.of(question.about());
    }

    /**
     * A break divides a course, so that none blocks it as a whole.
     *
     * @param breaks those that touch the indicator in this area
     */
    public static Course trace(SeriesQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        return new TraceCourse(question, figures).trace(breaks);
    }

    private Course trace(List<SeriesBreak> breaks) {
        var compared = new ComparedFigures(question.about(), List.of(question.subject()), figures, breaks, Use.LEVELS);
        var findings = new ArrayList<>(Comparability.check(compared));
        findings.addAll(ClockFindings.of(question.about(), clocks, List.of()));
        var within = BreakFindings.told(compared);
        var points = points(
                new Blocking(findings), within.stream().filter(this::blocks).toList());
        findings.addAll(MixedFindings.of(question.about(), mixed, points));
        return new Course(question, points, within, findings, clocks.clocks(), silence(points));
    }

    /** Every period from the first to the last: one without a figure is a gap that shows. */
    private List<Period> periods() {
        var known = question.about().span().periods(figures.periods());
        return known.isEmpty()
                ? known
                : Stream.iterate(
                                known.get(0),
                                period -> period.compareTo(known.get(known.size() - 1)) <= 0,
                                Period::next)
                        .toList();
    }

    private boolean blocks(SeriesBreak each) {
        return each.bars(question.about().indicator().code());
    }

    private List<SeriesPoint> points(Blocking blocking, List<SeriesBreak> breaks) {
        var points = new ArrayList<SeriesPoint>();
        SeriesPoint before = null;
        for (var period : periods()) {
            var point = point(period, blocking);
            if (point.result() instanceof Estimate) {
                point = point.at(place(before, point, breaks));
                before = point;
            }
            points.add(point);
        }
        return points;
    }

    private SeriesPoint point(Period period, Blocking blocking) {
        var subject = question.subject();
        var figure = figures.find(subject.area(), period).orElse(null);
        var result = blocking.apply(subject, results.of(subject, period));
        var isMixed = mixed.stream().anyMatch(each -> each.periods().contains(period));
        return new SeriesPoint(
                period,
                clocks.eventTime(subject, period),
                isMixed,
                isMixed && question.about().onClock(),
                null,
                figure,
                result);
    }

    private static Place place(SeriesPoint before, SeriesPoint point, List<SeriesBreak> blocking) {
        if (before == null) {
            return new Place(1, 1);
        }
        var broken = !before.figure().indicator().equals(point.figure().indicator())
                || blocking.stream().anyMatch(each -> each.liesBetween(before.period(), point.period()));
        var follows = point.period().index() - before.period().index() == 1;
        return new Place(
                before.place().run() + (broken || !follows ? 1 : 0),
                before.place().stretch() + (broken ? 1 : 0));
    }

    /** The reason of the latest period, for that is where a reader looks. */
    private Refusal silence(List<SeriesPoint> points) {
        if (points.stream().anyMatch(point -> point.place() != null)) {
            return null;
        }
        return points.isEmpty()
                ? results.without(question.subject())
                : points.get(points.size() - 1).refusal().orElseThrow();
    }
}
