package nl.regiospiegel.comparison.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.benchmark.control.ReadingBenchmark;
import nl.regiospiegel.comparison.benchmark.control.ReadingBenchmark.Asker;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.AskedAxis;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.figures.area.control.Areas;
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
    private ReadingBenchmark benchmarks;

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
        var reading = new AskedAxis(asked);
        var axis = reading.read(parameters.axis(), parameters.event());
        var period = asked.period("period", parameters.period());
        reading.onlyOnCalendar(axis, period);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        var asker = new Asker(regions, today, period.orElse(null), asOf.orElse(null), language.getLocale());
        var benchmarks = benchmarks(asked, parameters.benchmark(), asker);
        asked.complain();
        return answer(new OverviewQuestion(
                regions, benchmarks, axis, period.orElse(null), shown, asOf.orElse(null), today, language.getLocale()));
    }

    /** The country when none is asked. */
    private List<Benchmark> benchmarks(AskedParameters asked, String text, Asker asker) {
        var isAsked = text != null && !text.isBlank();
        var found = benchmarks.readEach(asked, isAsked ? text : country(asker), asker);
        found.stream()
                .findFirst()
                .filter(benchmark -> benchmark instanceof Benchmark.OfArea area && isOneOf(asker, area))
                .ifPresent(benchmark -> sameArea(asked, benchmark.name(asker.locale())));
        return found;
    }

    private static String country(Asker asker) {
        return asker.regions().stream().anyMatch(ComparedRegion::demonstration) ? "VB01" : "NL01";
    }

    private static boolean isOneOf(Asker asker, Benchmark.OfArea benchmark) {
        return asker.regions().stream().anyMatch(region -> Subjects.whole(region, asker.day(), asker.locale())
                .area()
                .equals(benchmark.area().code()));
    }

    private static void sameArea(AskedParameters asked, String name) {
        asked.fault(
                "benchmark",
                "same-area",
                asked.choose(
                        name + " is ook een van de regio's. Kies een ander vergelijkingsgebied.",
                        name + " is one of the regions too. Choose another benchmark."));
    }

    private OverviewComparison answer(OverviewQuestion question) {
        var wanted = new FindingRows.Wanted(
                question.regions(), question.benchmarks(), question.period(), question.vintageAsOf(), question.day());
        return new CompareOverview(question, areas.now()::on).compare(rows.of(indicators.compared(), wanted));
    }
}
