package nl.regiospiegel.comparison.overview.control;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.series.control.TraceCourse;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * The recent trend of each region in one row, up to the period of the row: what is answered when that series is asked for by
 * itself. The figures are there already.
 *
 * @param period {@code null} without any figure
 */
record TrendsOfRow(OverviewQuestion question, FiguresOfRow row, Period period) {

    /** Its course holds only the points that were tested, so that nothing is said of others; without a test it holds all. */
    TrendOfSeries of(ComparedRegion region) {
        var whole = seek(region, span());
        if (!(whole.recent() instanceof TrendResult.Tested tested)) {
            return whole;
        }
        var used = tested.points();
        var first = used.get(0).period();
        var last = used.get(used.size() - 1).period();
        var course = seek(region, new Span(first.kind(), first, last)).course();
        return new TrendOfSeries(course, tested, whole.longer());
    }

    private TrendOfSeries seek(ComparedRegion region, Span span) {
        var subject = Subjects.whole(region, question.day(), question.locale());
        var about = new OutcomeQuestion(
                row.indicator(),
                List.of(region),
                null,
                Axis.CALENDAR,
                span,
                question.vintageAsOf(),
                question.day(),
                question.locale());
        return SeekTrend.in(TraceCourse.trace(
                new SeriesQuestion(about, subject),
                row.ofSeries(span, subject.area()),
                row.breaks(List.of(subject.area()))));
    }

    /** Counts on a day are no series: then half-years, of which there are none. */
    private Span span() {
        return period == null || period.kind() == PeriodKind.REFERENCE_DATE
                ? new Span(PeriodKind.HALF_YEAR, null, null)
                : new Span(period.kind(), null, period);
    }
}
