package nl.regiospiegel.comparison.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.OwnDefinitions;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Finds what many rows need, in one round trip for the figures of all of them. */
@ApplicationScoped
public class FindingRows {

    @Inject
    private PublishedFigures figures;

    @Inject
    private OwnDefinitions own;

    @Inject
    private SeriesBreaks breaks;

    /**
     * Of whom figures are wanted.
     *
     * @param benchmarks also of these
     * @param until the last one that counts for own definitions, {@code null} for any
     * @param vintageAsOf only what was published by this day, {@code null} for the latest
     * @param day today
     */
    public record Wanted(
            List<ComparedRegion> regions,
            List<Benchmark> benchmarks,
            Period until,
            LocalDate vintageAsOf,
            LocalDate day) {

        private List<AreaCode> areas() {
            var all = regions.stream().flatMap(region -> FindingRows.areas(region, day).stream());
            return Stream.concat(all, benchmarks.stream().flatMap(each -> each.areas().stream()))
                    .distinct()
                    .toList();
        }

        /** The one that can define indicators in its own way. */
        private Benchmark region() {
            return benchmarks.stream()
                    .filter(Benchmark.OfRegion.class::isInstance)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One for each indicator, in the same order. */
    public List<FiguresOfRow> of(List<Indicator> indicators, Wanted wanted) {
        var codes = wanted.areas();
        var found = figures.find(indicators.stream().map(Indicator::code).toList(), codes, wanted.vintageAsOf());
        return indicators.stream()
                .map(indicator -> new FiguresOfRow(
                        indicator,
                        found.getOrDefault(indicator.code(), List.of()),
                        own(wanted, indicator, codes),
                        breaks.affecting(indicator.code(), codes)))
                .toList();
    }

    /** Where the figures of a region as a whole are found, now or earlier. */
    public static List<AreaCode> areas(ComparedRegion region, LocalDate today) {
        var changes = region.configuration().region().municipalities().stream()
                .flatMap(FindingRows::changes)
                .flatMap(day -> Stream.of(day, day.plusDays(1)));
        return Stream.concat(Stream.of(today), changes)
                .map(day -> Subjects.whole(region, day, Locale.ROOT).area())
                .distinct()
                .toList();
    }

    /** Every day on which a municipality joined or was still there for the last time. */
    private static Stream<LocalDate> changes(Municipality municipality) {
        return Stream.concat(
                known(municipality.validFrom()).map(EdtfDate::earliest),
                known(municipality.validUntil()).map(EdtfDate::latest));
    }

    private static Stream<EdtfDate> known(Fact<EdtfDate> fact) {
        return fact.whenKnown().stream();
    }

    /** Of the regions as a whole, of every kind of period in which the indicator appears. */
    private List<LocalFigures> own(Wanted wanted, Indicator indicator, List<AreaCode> codes) {
        return indicator.periodKinds().stream()
                .map(kind -> span(wanted, kind))
                .flatMap(span -> own.of(question(wanted, indicator, span)).stream())
                .map(local -> new LocalFigures(
                        local.region(),
                        local.definition(),
                        local.figures().stream()
                                .filter(figure -> codes.contains(figure.area()))
                                .toList()))
                .filter(local -> !local.figures().isEmpty())
                .toList();
    }

    private static Span span(Wanted wanted, PeriodKind kind) {
        var until = wanted.until() != null && wanted.until().kind() == kind ? wanted.until() : null;
        return new Span(kind, null, until);
    }

    private static OutcomeQuestion question(Wanted wanted, Indicator indicator, Span span) {
        return new OutcomeQuestion(
                indicator,
                wanted.regions(),
                wanted.region(),
                Axis.CALENDAR,
                span,
                wanted.vintageAsOf(),
                wanted.day(),
                Locale.ROOT);
    }
}
