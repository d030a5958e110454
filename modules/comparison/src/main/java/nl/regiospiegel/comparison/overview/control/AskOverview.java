package nl.regiospiegel.comparison.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingBenchmark;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
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
    private FindingRows rows;

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
        var wanted = new FindingRows.Wanted(
                question.regions(), question.benchmark(), question.period(), question.vintageAsOf(), question.day());
        var known = new HashMap<LocalDate, List<Area>>();
        return new CompareOverview(question, day -> known.computeIfAbsent(day, areas::on))
                .compare(rows.of(indicators.compared(), wanted));
    }
}
