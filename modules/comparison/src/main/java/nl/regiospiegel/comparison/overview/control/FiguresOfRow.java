package nl.regiospiegel.comparison.overview.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * All there is for one row: the figures of the regions and the benchmarks, of every kind of period.
 *
 * @param own figures of regions under definitions of their own
 * @param breaks those of the indicator in any of the areas
 */
public record FiguresOfRow(
        Indicator indicator, List<PublishedFigure> figures, List<LocalFigures> own, List<SeriesBreak> breaks) {

    /** Of two kinds that end on one day half-years come first, as in every comparison. */
    private static final List<PeriodKind> LEAST_FIRST =
            List.of(PeriodKind.YEAR, PeriodKind.REFERENCE_DATE, PeriodKind.HALF_YEAR);

    private static final Comparator<Period> LATEST =
            Comparator.comparing(Period::last).thenComparing(period -> LEAST_FIRST.indexOf(period.kind()));

    /**
     * The latest period of which a region and its whole benchmark have a value; else a region; else all of a benchmark; else that
     * of any figure, whose value its source left out.
     *
     * @param regions where the figures of each region are found, now or earlier
     * @param benchmarks of whose figures the benchmark of each region is made; empty for one that has none
     */
    Optional<Period> latest(
            List<? extends Collection<AreaCode>> regions, List<? extends Collection<AreaCode>> benchmarks) {
        var ofRegions = new HashSet<Period>();
        var ofBenchmarks = new HashSet<Period>();
        var ofBoth = new HashSet<Period>();
        for (int i = 0; i < regions.size(); i++) {
            var areas = regions.get(i);
            var ofRegion = periods(figure -> areas.contains(figure.area()) && hasValue(figure));
            var ofBenchmark = withValueOfAll(benchmarks.get(i));
            ofRegions.addAll(ofRegion);
            ofBenchmarks.addAll(ofBenchmark);
            ofRegion.retainAll(ofBenchmark);
            ofBoth.addAll(ofRegion);
        }
        return Stream.of(ofBoth, ofRegions, ofBenchmarks, periods(figure -> true))
                .flatMap(periods -> periods.stream().max(LATEST).stream())
                .findFirst();
    }

    /** The periods of which every one of these areas has a value; none for no areas. */
    Set<Period> withValueOfAll(Collection<AreaCode> areas) {
        var times = areas.stream()
                .flatMap(area -> periods(figure -> area.equals(figure.area()) && hasValue(figure)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.keySet().stream()
                .filter(period -> times.get(period) == areas.size())
                .collect(Collectors.toSet());
    }

    /** The latest period of which two of these have a value; else one of them; else that of any figure. */
    public Optional<Period> latestOfTwo(Collection<? extends Collection<AreaCode>> regions) {
        var times = regions.stream()
                .flatMap(areas -> periods(figure -> areas.contains(figure.area()) && hasValue(figure)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Stream.of(2, 1)
                .flatMap(most ->
                        times.keySet().stream().filter(period -> times.get(period) >= most).max(LATEST).stream())
                .findFirst()
                .or(() -> periods(figure -> true).stream().max(LATEST));
    }

    /** The periods of which any of these areas has a value. */
    public Set<Period> withValue(Collection<AreaCode> areas) {
        return periods(figure -> areas.contains(figure.area()) && hasValue(figure));
    }

    private static boolean hasValue(PublishedFigure figure) {
        return !(figure.observation() instanceof Observation.Missing);
    }

    private Set<Period> periods(Predicate<PublishedFigure> wanted) {
        return Stream.concat(figures.stream(), own.stream().flatMap(local -> local.figures().stream()))
                .filter(wanted)
                .map(PublishedFigure::period)
                .collect(Collectors.toSet());
    }

    /** The figures about one period, of these areas. */
    public AvailableFigures about(Period period, Collection<AreaCode> areas) {
        var ofKind = areasOf(period.kind()::equals);
        var onlyOther = areasOf(kind -> kind != period.kind()).stream()
                .filter(area -> !ofKind.contains(area))
                .toList();
        return AvailableFigures.of(among(figures, period, areas), onlyOther)
                .and(own.stream()
                        .map(local -> new LocalFigures(
                                local.region(), local.definition(), among(local.figures(), period, areas)))
                        .filter(local -> !local.figures().isEmpty())
                        .toList());
    }

    /** The figures of one area in periods of one kind. */
    public AvailableFigures ofSeries(Span span, AreaCode area) {
        var isOther = figures.stream()
                .anyMatch(
                        figure -> area.equals(figure.area()) && figure.period().kind() != span.kind());
        return AvailableFigures.of(within(figures, span, area), isOther ? List.of(area) : List.of())
                .and(own.stream()
                        .map(local -> new LocalFigures(
                                local.region(), local.definition(), within(local.figures(), span, area)))
                        .filter(local -> !local.figures().isEmpty())
                        .toList());
    }

    /** Those that touch any of these areas. */
    List<SeriesBreak> breaks(Collection<AreaCode> areas) {
        return breaks.stream()
                .filter(each -> areas.stream().anyMatch(each::touches))
                .toList();
    }

    private static List<PublishedFigure> within(List<PublishedFigure> figures, Span span, AreaCode area) {
        return figures.stream()
                .filter(figure -> area.equals(figure.area()) && span.contains(figure.period()))
                .toList();
    }

    private Set<AreaCode> areasOf(Predicate<PeriodKind> kind) {
        return figures.stream()
                .filter(figure -> kind.test(figure.period().kind()))
                .map(PublishedFigure::area)
                .collect(Collectors.toSet());
    }

    private static List<PublishedFigure> among(
            List<PublishedFigure> figures, Period period, Collection<AreaCode> areas) {
        return figures.stream()
                .filter(figure -> figure.period().equals(period) && areas.contains(figure.area()))
                .toList();
    }
}
