package nl.regiospiegel.comparison.overview.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewFinding;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.regions.speaking.RegionId;

/** Puts many indicators of a few regions beside their benchmarks: row by row, and then the decisions of all rows together. */
final class CompareOverview {

    private final OverviewQuestion question;
    private final CompareRow comparing;

    /** @param areas which areas there were on a day */
    CompareOverview(OverviewQuestion question, Function<LocalDate, List<Area>> areas) {
        this.question = question;
        this.comparing = new CompareRow(question, areas);
    }

    /** @param all the figures of every indicator by which regions are compared, shown or not, in the order of the catalogue */
    OverviewComparison compare(List<FiguresOfRow> all) {
        var ofRegions = question.regions().stream()
                .map(region -> FindingRows.areas(region, question.day()))
                .toList();
        var rows = Correcting.correct(
                all.stream().map(row -> comparing.compare(row, ofRegions)).toList(), question.hasOneBenchmark());
        var shown = rows.stream()
                .filter(row -> question.shown().contains(row.indicator()))
                .toList();
        return new OverviewComparison(question, findings(shown), shown, Correcting.family(rows), clocks());
    }

    private Map<RegionId, Clock> clocks() {
        return question.onClock()
                ? CompareTimelines.clocks(
                        question.regions(), question.day(), question.axis().event())
                : Map.of();
    }

    private static List<OverviewFinding> findings(List<OverviewRow> rows) {
        var about = new LinkedHashMap<Finding, List<Indicator>>();
        for (var row : rows) {
            for (var finding : row.findings()) {
                about.merge(finding, List.of(row.indicator()), CompareOverview::and);
            }
        }
        return about.entrySet().stream()
                .map(entry -> new OverviewFinding(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(found -> found.finding().severity()))
                .toList();
    }

    private static List<Indicator> and(List<Indicator> some, List<Indicator> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
