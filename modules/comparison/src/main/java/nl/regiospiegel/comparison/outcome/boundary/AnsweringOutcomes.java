package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.comparison.answers.BenchmarkGroup;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.comparability.control.Prices;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.priceindex.entity.PriceIndex;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a comparison of outcomes in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringOutcomes {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    /** @param confidence of the interval of each figure: 0.95 or 0.998 */
    public ComparedOutcomes answer(OutcomeComparison comparison, double confidence) {
        var question = comparison.question();
        var indicator = question.indicator();
        var locale = question.locale();
        var benchmark = question.benchmark();
        return new ComparedOutcomes(
                OutcomeSpecification.of(question, confidence),
                indicator.code().value(),
                name(indicator, locale),
                indicator.unit().code(),
                indicator.direction().code(),
                question.axis().code(),
                question.span().kind().code(),
                benchmark == null ? null : benchmark.text(),
                benchmark == null ? null : benchmark.name(locale),
                BenchmarkGroup.of(benchmark, locale),
                question.vintageAsOf(),
                RegionInComparison.of(question.regions(), locale),
                each(comparison.findings(), finding -> OutcomeFinding.of(finding, locale)),
                each(comparison.series(), series -> OutcomeSeries.of(series, confidence, locale)),
                each(comparison.breaks(), found -> OutcomeBreak.of(found, indicator.code(), locale)),
                ContractClock.of(comparison.clocks()),
                each(comparison.mixed(), OutcomeWindow::of),
                Kernel.version(),
                vintages(comparison),
                sources(comparison),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    private static List<String> vintages(OutcomeComparison comparison) {
        return comparison
                .figures()
                .map(figure -> figure.vintage().edtf())
                .distinct()
                .toList();
    }

    private static String name(Indicator indicator, Locale locale) {
        return "en".equals(locale.getLanguage())
                ? indicator.name().en()
                : indicator.name().nl();
    }

    private static <T, A> List<A> each(List<T> parts, Function<T, A> answer) {
        return parts.stream().map(answer).toList();
    }

    /** The data sets of the figures first, then what says that series break and when contracts started. */
    private List<SourceReference> sources(OutcomeComparison comparison) {
        var sources = new CitedSources();
        dataSets.find(comparison.dataSets()).forEach(sources::cite);
        comparison.breaks().forEach(found -> sources.cite(found.source()));
        prices(comparison).stream().map(PriceIndex::source).forEach(sources::cite);
        comparison.question().regions().forEach(region -> {
            var clock = comparison.clocks().get(region.id());
            if (clock != null) {
                sources.cite(region, clock.citations());
            }
        });
        return sources.all();
    }

    private static Optional<PriceIndex> prices(OutcomeComparison comparison) {
        var periods = comparison.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::period)
                .filter(Objects::nonNull)
                .toList();
        var prices = Prices.of(comparison.question(), periods);
        return prices.base().map(year -> prices.index());
    }
}
