package nl.regiospiegel.comparison.overview.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.control.CompareOutcomes;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Puts every region beside the benchmark on one indicator: the comparison of outcomes, of one period.
 *
 * @param areas which areas there were on a day
 */
record CompareRow(OverviewQuestion question, Function<LocalDate, List<Area>> areas) {

    /** A row before its decisions are corrected. */
    record Uncorrected(Indicator indicator, Period period, OutcomeComparison outcomes) {

        List<Series> regions() {
            return outcomes.series().stream()
                    .filter(series -> series.subject().role() == Role.REGION)
                    .toList();
        }

        Series benchmark() {
            return outcomes.series().stream()
                    .filter(series -> series.subject().role() == Role.BENCHMARK)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param ofRegions where the figures of the regions as a whole are found, now or earlier */
    Uncorrected compare(FiguresOfRow row, List<AreaCode> ofRegions) {
        var period = question.period() == null
                ? row.latest(ofRegions, question.benchmark().areas()).orElse(null)
                : question.period();
        var asked = asked(row.indicator(), period == null ? running(row.indicator()) : period);
        var outcomes =
                CompareOutcomes.compare(asked, row.about(asked.span().from(), areas(asked)), row.breaks(), areas);
        return new Uncorrected(row.indicator(), period, outcomes);
    }

    /** Without any figure the period does not matter; this one only says as of which day the regions are looked at. */
    private Period running(Indicator indicator) {
        return Period.containing(indicator.periodKinds().get(0), question.day());
    }

    private OutcomeQuestion asked(Indicator indicator, Period period) {
        return new OutcomeQuestion(
                indicator,
                question.regions(),
                question.benchmark(),
                Axis.CALENDAR,
                new Span(period.kind(), period, period),
                question.vintageAsOf(),
                period.last(),
                question.locale());
    }

    /** Of the regions as a whole and the benchmark; an overview has no rows for municipalities. */
    private static List<AreaCode> areas(OutcomeQuestion asked) {
        var regions = asked.regions().stream().map(region -> Subjects.whole(region, asked.day(), asked.locale())
                .area());
        return Stream.concat(regions, asked.benchmark().areas().stream()).toList();
    }
}
