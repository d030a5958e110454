package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.Examples.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EventType;

/** Questions about outcomes of two regions, and the answers to them. */
final class Outcomes {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Indicator BY_GP = new Indicators().find("VERW-HA").orElseThrow();
    static final Indicator IN_HELP = new Indicators().find("GEB-JH").orElseThrow();
    static final Indicator COST = new Indicators().find("KOST-JON").orElseThrow();
    static final Period FIRST_HALF = Period.halfYear(2023, 1);
    static final Area COUNTRY = area("NL01", "Nederland");

    static final ComparedRegion CITY = region("den-haag", "2024-01-01", "GM0518");
    static final ComparedRegion THREE = region("mvs", null, "GM0556", "GM0606", "GM0622");

    private Outcomes() {}

    static OutcomeComparison ask(
            Indicator indicator, Axis axis, List<ComparedRegion> regions, PublishedFigure... figures) {
        var question = question(indicator, axis, null, null, regions.toArray(ComparedRegion[]::new));
        return CompareOutcomes.compare(question, AvailableFigures.of(Arrays.asList(figures), List.of()), List.of());
    }

    static OutcomeQuestion question(Indicator indicator, Axis axis, Period from, Period to, ComparedRegion... regions) {
        var span = new Span(PeriodKind.HALF_YEAR, from, to);
        return new OutcomeQuestion(
                indicator, List.of(regions), Benchmark.of(COUNTRY), axis, span, null, TODAY, Language.DUTCH);
    }

    static ComparedRegion region(String id, String start, String... municipalities) {
        return new Region(id)
                .municipalities(municipalities)
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, null, start))
                .build();
    }

    static ComparedRegion access() {
        return new Region("toegang")
                .covers(CareForm.MUNICIPAL_ACCESS, CareForm.LIGHT_YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, null, "2021-07-01"))
                .build();
    }

    static Point only(OutcomeComparison comparison, String region) {
        return comparison.series().stream()
                .filter(series -> series.subject().name().equals("Regio " + region))
                .findFirst()
                .orElseThrow()
                .points()
                .get(0);
    }

    static Point point(OutcomeComparison comparison, int series) {
        return comparison.series().get(series).points().get(0);
    }

    static List<String> codes(OutcomeComparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    static Refusal assertRefused(RefusalCode code, Result result) {
        assertEquals(code, ((Refusal) result).code());
        return (Refusal) result;
    }

    static PublishedFigure haagse() {
        return share("GM0518", 7360, 18745);
    }

    static PublishedFigure dutch() {
        return share("NL01", 183815, 517450);
    }

    static PublishedFigure share(String area, int numerator, int denominator) {
        return share(area, FIRST_HALF, numerator, denominator);
    }

    static PublishedFigure share(String area, Period period, int numerator, int denominator) {
        return figure(area, period, new Observation.Counted(count(numerator), count(denominator)), null);
    }

    static PublishedFigure published(String area, String value) {
        return figure(area, FIRST_HALF, new Observation.PublishedValue(new BigDecimal(value)), null);
    }

    static PublishedFigure figure(String area, Period period, Observation observation, RegionId owner) {
        var vintage = new Vintage("2023-10", LocalDate.of(2023, 10, 31), PublicationStatus.PROVISIONAL);
        return new PublishedFigure(BY_GP.code(), new AreaCode(area), period, owner, observation, vintage, "cbs", false);
    }

    static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    static Area area(String code, String name) {
        var areaCode = new AreaCode(code);
        return new Area(areaCode, name, Area.Validity.UNKNOWN, List.of(), false);
    }
}
