package nl.regiospiegel.comparison.overview.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.language.Language;

/** Overviews of a city of one municipality and a region of three, beside the country. */
public final class Overviews {

    public static final Period FIRST_HALF = Period.halfYear(2023, 1);
    static final String CITY = "GM0518";
    static final String OTHER = "GM0599";
    static final String COUNTRY = "NL01";
    static final ComparedRegion HAGUE =
            new Examples.Region("den-haag").municipalities(CITY).build();
    static final ComparedRegion ROTTERDAM =
            new Examples.Region("rotterdam").municipalities(OTHER).build();
    static final ComparedRegion THREE = new Examples.Region("mvs")
            .municipalities("GM0556", "GM0606", "GM0622")
            .build();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Indicators CATALOGUE = new Indicators();
    private static final SeriesBreaks BREAKS = new SeriesBreaks();

    private Overviews() {}

    public static OverviewQuestion question(Period period, List<String> shown, ComparedRegion... regions) {
        var country = new Area(new AreaCode(COUNTRY), "Nederland", Area.Validity.UNKNOWN, List.of(), false);
        return new OverviewQuestion(
                List.of(regions),
                Collections.nCopies(regions.length, Benchmark.of(country)),
                period,
                CATALOGUE.compared().stream()
                        .filter(each ->
                                shown.isEmpty() || shown.contains(each.code().value()))
                        .toList(),
                null,
                TODAY,
                Language.DUTCH);
    }

    /** The same on the clock of each region. */
    public static OverviewQuestion onClocks(OverviewQuestion question, ClockEvent event) {
        return new OverviewQuestion(
                question.regions(),
                question.benchmarks(),
                Axis.EVENT.at(event),
                question.period(),
                question.shown(),
                question.vintageAsOf(),
                question.day(),
                question.locale());
    }

    public static OverviewComparison ask(OverviewQuestion question, PublishedFigure... figures) {
        var byIndicator = Arrays.stream(figures).collect(Collectors.groupingBy(PublishedFigure::indicator));
        var rows = CATALOGUE.compared().stream()
                .map(indicator -> row(indicator, byIndicator))
                .toList();
        return new CompareOverview(question, day -> List.of()).compare(rows);
    }

    /** All that is asked of the city and the country. */
    public static OverviewComparison ask(PublishedFigure... figures) {
        return ask(question(null, List.of(), HAGUE), figures);
    }

    private static FiguresOfRow row(Indicator indicator, Map<IndicatorCode, List<PublishedFigure>> figures) {
        var found = figures.getOrDefault(indicator.code(), List.of());
        var areas = List.of(new AreaCode(CITY), new AreaCode(COUNTRY));
        return new FiguresOfRow(indicator, found, List.of(), BREAKS.affecting(indicator.code(), areas));
    }

    static PublishedFigure share(String indicator, String area, Period period, int numerator, int denominator) {
        return figure(indicator, area, period, new Observation.Counted(count(numerator), count(denominator)));
    }

    public static PublishedFigure share(String indicator, String area, int numerator, int denominator) {
        return share(indicator, area, FIRST_HALF, numerator, denominator);
    }

    static PublishedFigure leftOut(String indicator, String area, Period period) {
        return figure(indicator, area, period, new Observation.Missing(ObservationStatus.MISSING));
    }

    static PublishedFigure figure(String indicator, String area, Period period, Observation observation) {
        return new PublishedFigure(
                new IndicatorCode(indicator),
                new AreaCode(area),
                period,
                null,
                observation,
                new Vintage("2023-10", LocalDate.of(2023, 10, 31), PublicationStatus.PROVISIONAL),
                "cbs",
                false);
    }

    private static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    static OverviewCell cell(OverviewComparison overview, String indicator, int region) {
        return overview.rows().stream()
                .filter(row -> row.indicator().code().value().equals(indicator))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(region);
    }

    static OverviewDecision.Decided decided(OverviewComparison overview, String indicator) {
        return (OverviewDecision.Decided) cell(overview, indicator, 0).decision();
    }

    static String refused(OverviewComparison overview, String indicator, int region) {
        return ((OverviewDecision.Undecided) cell(overview, indicator, region).decision())
                .refusal()
                .code()
                .code();
    }

    static Period period(OverviewComparison overview, String indicator) {
        return overview.rows().stream()
                .filter(row -> row.indicator().code().value().equals(indicator))
                .findFirst()
                .orElseThrow()
                .period();
    }
}
