package nl.regiospiegel.comparison.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingBenchmark;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.OwnDefinitions;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Answers a question about many indicators: reads it, tells all its faults at once, and finds the figures at once. */
@ApplicationScoped
public class AskOverview {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private ChoosingIndicators chosen;

    @Inject
    private ChoosingBenchmark benchmarks;

    @Inject
    private Indicators indicators;

    @Inject
    private Areas areas;

    @Inject
    private PublishedFigures figures;

    @Inject
    private OwnDefinitions own;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public OverviewComparison answer(OverviewParameters parameters, AskedParameters asked) {
        var today = Today.day();
        var regions = choosing.choose(asked, parameters.regions());
        var shown = chosen.choose(asked, parameters.indicators());
        var period = asked.period("period", parameters.period());
        var benchmark = benchmark(asked, parameters.benchmark(), regions);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        return answer(new OverviewQuestion(
                regions,
                benchmark.map(Benchmark::of).orElseThrow(),
                period.orElse(null),
                shown,
                asOf.orElse(null),
                today,
                language.getLocale()));
    }

    /** The country when none is asked. */
    private Optional<Area> benchmark(AskedParameters asked, String code, List<ComparedRegion> regions) {
        var today = Today.day();
        if (code == null || code.isBlank()) {
            var invented = regions.stream().anyMatch(ComparedRegion::demonstration);
            return areas.find(new AreaCode(invented ? "VB01" : "NL01"), today);
        }
        var found = benchmarks.choose(asked, code, regions, today);
        found.filter(area -> regions.stream().anyMatch(region -> Subjects.whole(region, today, language.getLocale())
                        .area()
                        .equals(area.code())))
                .ifPresent(area -> asked.fault(
                        "benchmark",
                        "same-area",
                        asked.choose(
                                area.name() + " is ook een van de regio's. Kies een ander vergelijkingsgebied.",
                                area.name() + " is one of the regions too. Choose another benchmark.")));
        return found;
    }

    private OverviewComparison answer(OverviewQuestion question) {
        var codes = Stream.concat(CompareOverview.areas(question).stream(), question.benchmark().areas().stream())
                .toList();
        var all = indicators.compared();
        var found = figures.find(all.stream().map(Indicator::code).toList(), codes, question.vintageAsOf());
        var rows = all.stream()
                .map(indicator -> new FiguresOfRow(
                        indicator,
                        found.getOrDefault(indicator.code(), List.of()),
                        own(question, indicator, codes),
                        breaks.affecting(indicator.code(), codes)))
                .toList();
        var known = new HashMap<LocalDate, List<Area>>();
        return new CompareOverview(question, day -> known.computeIfAbsent(day, areas::on)).compare(rows);
    }

    /** Of the regions as a whole, of every kind of period in which the indicator appears. */
    private List<LocalFigures> own(OverviewQuestion question, Indicator indicator, List<AreaCode> codes) {
        return indicator.periodKinds().stream()
                .flatMap(kind -> own
                        .of(new OutcomeQuestion(
                                indicator,
                                question.regions(),
                                question.benchmark(),
                                Axis.CALENDAR,
                                span(question, kind),
                                question.vintageAsOf(),
                                question.day(),
                                question.locale()))
                        .stream())
                .map(local -> new LocalFigures(
                        local.region(),
                        local.definition(),
                        local.figures().stream()
                                .filter(figure -> codes.contains(figure.area()))
                                .toList()))
                .filter(local -> !local.figures().isEmpty())
                .toList();
    }

    private static Span span(OverviewQuestion question, PeriodKind kind) {
        var asked = question.period() != null && question.period().kind() == kind ? question.period() : null;
        return new Span(kind, asked, asked);
    }
}
