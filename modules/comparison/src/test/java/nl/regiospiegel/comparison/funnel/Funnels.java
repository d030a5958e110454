package nl.regiospiegel.comparison.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.funnel.control.DrawFunnel;
import nl.regiospiegel.comparison.funnel.entity.AreaInFunnel;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;

/** Questions about all areas of one kind, and the answers to them. */
public final class Funnels {

    public static final Indicator BY_GP = new Indicators().find("VERW-HA").orElseThrow();
    public static final Indicator IN_HELP = new Indicators().find("GEB-JH").orElseThrow();
    public static final Indicator COST = new Indicators().find("KOST-JON").orElseThrow();
    public static final Period FIRST_HALF = Period.halfYear(2023, 1);
    public static final Area COUNTRY = area("NL01");
    public static final ComparedRegion MARKED =
            new Region("gemerkt").municipalities("GM0002").build();

    private Funnels() {}

    public static FunnelQuestion question(Indicator indicator, AreaKind level, Area benchmark, ComparedRegion region) {
        var span = new Span(FIRST_HALF.kind(), FIRST_HALF, FIRST_HALF);
        var about = new OutcomeQuestion(
                indicator,
                List.of(region),
                Benchmark.of(benchmark),
                Axis.CALENDAR,
                span,
                null,
                LocalDate.of(2026, 11, 22),
                Language.DUTCH);
        return new FunnelQuestion(about, level);
    }

    /** All municipalities that a figure is about, around all of them together. */
    public static FunnelComparison ask(Indicator indicator, PublishedFigure... figures) {
        var areas = Arrays.stream(figures)
                .map(figure -> area(figure.area().value()))
                .toArray(Area[]::new);
        return ask(indicator, null, List.of(areas), figures);
    }

    public static FunnelComparison ask(
            Indicator indicator, Area benchmark, List<Area> areas, PublishedFigure... figures) {
        return DrawFunnel.draw(
                question(indicator, AreaKind.MUNICIPALITY, benchmark, MARKED), areas, List.of(figures), List.of());
    }

    public static Funnel funnel(FunnelComparison comparison) {
        return (Funnel) comparison.result();
    }

    public static AreaInFunnel area(FunnelComparison comparison, String code) {
        return funnel(comparison).areas().stream()
                .filter(each -> each.place().area().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Areas with these numerators of as many each. */
    public static PublishedFigure[] of(int denominator, int... numerators) {
        return IntStream.range(0, numerators.length)
                .mapToObj(i -> counted("GM%04d".formatted(i + 1), numerators[i], denominator))
                .toArray(PublishedFigure[]::new);
    }

    public static PublishedFigure counted(String area, int numerator, int denominator) {
        return figure(area, new Observation.Counted(count(numerator), count(denominator)), null);
    }

    public static PublishedFigure published(String area, String value) {
        return figure(area, new Observation.PublishedValue(new BigDecimal(value)), null);
    }

    public static PublishedFigure figure(String area, Observation observation, String owner) {
        var vintage = new Vintage("2023-10", LocalDate.of(2023, 10, 31), PublicationStatus.PROVISIONAL);
        return new PublishedFigure(
                BY_GP.code(),
                new AreaCode(area),
                FIRST_HALF,
                owner == null ? null : new RegionId(owner),
                observation,
                vintage,
                "cbs",
                area.startsWith("VB"));
    }

    public static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    public static Area area(String code, String... parents) {
        var within = Arrays.stream(parents).map(AreaCode::new).toList();
        return new Area(new AreaCode(code), "Gebied " + code, Area.Validity.UNKNOWN, within, code.startsWith("VB"));
    }
}
