package nl.regiospiegel.comparison.overview.control;

import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.series.control.TraceCourse;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * The recent trend of each region in one row, up to a period: what is answered when that series is asked for by itself, on the
 * calendar or on the clock. The figures are there already.
 *
 * @param period of the row or of the region, {@code null} without any figure
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

    /** Of a region that has no place in time. */
    TrendOfSeries refused(ComparedRegion region, Refusal refusal) {
        var course = new Course(asked(region, span()), List.of(), List.of(), List.of(), Map.of(), refusal);
        return SeekTrend.in(course);
    }

    private TrendOfSeries seek(ComparedRegion region, Span span) {
        var asked = asked(region, span);
        var area = asked.subject().area();
        return SeekTrend.in(TraceCourse.trace(asked, row.ofSeries(span, area), row.breaks(List.of(area))));
    }

    private SeriesQuestion asked(ComparedRegion region, Span span) {
        var about = new OutcomeQuestion(
                row.indicator(),
                List.of(region),
                null,
                question.axis(),
                span,
                question.vintageAsOf(),
                question.day(),
                question.locale());
        return new SeriesQuestion(about, Subjects.whole(region, question.day(), question.locale()));
    }

    /** Counts on a day are no series: then half-years, of which there are none. */
    private Span span() {
        return period == null || period.kind() == PeriodKind.REFERENCE_DATE
                ? new Span(PeriodKind.HALF_YEAR, null, null)
                : new Span(period.kind(), null, period);
    }
}
