package nl.regiospiegel.comparison.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.control.EvaluateStudy;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyFigures;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
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
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;
import nl.regiospiegel.statistics.evaluation.Progress;

/** Switches of regions with figures whose answer is known, put together piece by piece. */
public final class Studies {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    public static final Period FIRST = Period.halfYear(2016, 1);

    private static final int OF = 10_000;

    /** A course of all periods from the first half of 2016, in which nothing happens. */
    public static final int[] LEVEL =
            IntStream.range(0, 20).map(t -> 3_000 + 10 * t + wave(3, t)).toArray();

    private final ComparedRegion region;
    private final List<ComparedRegion> others = new ArrayList<>();
    private final List<Area> municipalities = new ArrayList<>();
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final List<KnownSwitch> switches = new ArrayList<>();
    private Indicator indicator = new Indicators().find("VERW-HA").orElseThrow();
    private AreaKind level = AreaKind.MUNICIPALITY;
    private DonorRule rule = DonorRule.ALL;
    private StudyMethod method = StudyMethod.SYNTHETIC_CONTROL;
    private ClockEvent event = ClockEvent.CONTRACT_START;
    private ComparisonGroup comparison = ComparisonGroup.NEVER_TREATED;
    private Double cutOff;
    private Period from = FIRST;
    private Period to = Period.halfYear(2025, 2);
    private Window window;
    private List<SeriesBreak> breaks = new ArrayList<>(new SeriesBreaks().all());

    private Studies(ComparedRegion region) {
        this.region = region;
        this.window = StudyClock.assumed(region, DAY).map(StudyClock::window).orElse(null);
    }

    public static Studies of(ComparedRegion region) {
        return new Studies(region);
    }

    public Studies beside(ComparedRegion... other) {
        others.addAll(List.of(other));
        return this;
    }

    public Studies indicator(String code) {
        indicator = new Indicators().find(code).orElseThrow();
        return this;
    }

    public Studies method(StudyMethod asked) {
        method = asked;
        return this;
    }

    public Studies level(AreaKind asked) {
        level = asked;
        return this;
    }

    /** Chooses as if no area were known to lie in a larger one. */
    public Studies around(DonorRule asked) {
        rule = asked;
        return this;
    }

    /** A municipality that lies in a youth region, which is an area too. */
    public Studies lying(String municipality, String youthRegion) {
        area(youthRegion);
        municipalities.removeIf(each -> each.code().value().equals(municipality));
        municipalities.add(new Area(
                new AreaCode(municipality),
                "Gebied " + municipality,
                Area.Validity.UNKNOWN,
                List.of(new AreaCode(youthRegion)),
                municipality.startsWith("V")));
        return this;
    }

    public Studies event(ClockEvent asked) {
        event = asked;
        return this;
    }

    public Studies comparison(ComparisonGroup asked) {
        comparison = asked;
        return this;
    }

    public Studies cutOff(double asked) {
        cutOff = asked;
        return this;
    }

    public Studies span(Period first, Period last) {
        from = first;
        to = last;
        return this;
    }

    public Studies window(Window asked) {
        window = asked;
        return this;
    }

    public Studies breaks(SeriesBreak... known) {
        breaks = new ArrayList<>(List.of(known));
        return this;
    }

    public Studies switched(KnownSwitch known) {
        switches.add(known);
        return this;
    }

    public Studies area(String code) {
        if (municipalities.stream().noneMatch(each -> each.code().value().equals(code))) {
            municipalities.add(new Area(
                    new AreaCode(code), "Gebied " + code, Area.Validity.UNKNOWN, List.of(), code.startsWith("V")));
        }
        return this;
    }

    /** Shares per area from the first period on, in ten-thousandths; a negative one is missing. */
    public Studies values(String area, int... values) {
        area(area);
        IntStream.range(0, values.length)
                .filter(t -> values[t] >= 0)
                .forEach(t -> figures.add(figure(area, from.plus(t), values[t], OF)));
        return this;
    }

    public Studies figure(String area, Period period, Observation observation) {
        figures.add(new PublishedFigure(
                indicator.code(),
                new AreaCode(area),
                period,
                null,
                observation,
                new Vintage("2026-10", LocalDate.of(2026, 10, 31), PublicationStatus.DEFINITIVE),
                "cbs",
                area.startsWith("V")));
        return this;
    }

    /** The same observation of The Hague in several periods. */
    public List<PublishedFigure> figures(List<Period> periods, Observation observation) {
        periods.forEach(period -> figure("GM0518", period, observation));
        return figures;
    }

    /** What a region publishes of itself. */
    public Studies own(String area, Period period, int numerator) {
        var national = figure(area, period, numerator, OF);
        figures.add(new PublishedFigure(
                national.indicator(),
                national.area(),
                period,
                region.id(),
                national.observation(),
                national.vintage(),
                "eigen",
                national.demonstration()));
        return this;
    }

    private PublishedFigure figure(String area, Period period, int numerator, int denominator) {
        return new PublishedFigure(
                indicator.code(),
                new AreaCode(area),
                period,
                null,
                new Observation.Counted(
                        new Count(BigDecimal.valueOf(numerator)), new Count(BigDecimal.valueOf(denominator))),
                new Vintage("2026-10", LocalDate.of(2026, 10, 31), PublicationStatus.DEFINITIVE),
                "cbs",
                area.startsWith("V"));
    }

    /** So many donors around a level, that move together with waves of their own. */
    public Studies donors(int number) {
        var periods = to.index() - from.index() + 1;
        IntStream.range(0, number)
                .forEach(j -> values(
                        "GM8%03d".formatted(j),
                        IntStream.range(0, periods)
                                .map(t -> 3_000 + 40 * j % 5_000 + 25 * t + wave(j, t))
                                .toArray()));
        return this;
    }

    /** Numbers that repeat nowhere within a study, so that no donor follows another. */
    public static int wave(int unit, int period) {
        return (int) Math.round(60 * Math.sin(1.7 * unit + 2.3 * period + 0.61 * unit * period));
    }

    /** A course that donors can follow, with an effect from a period on. */
    public Studies treated(String area, int effect, Period since) {
        var periods = to.index() - from.index() + 1;
        return values(
                area,
                IntStream.range(0, periods)
                        .map(t ->
                                3_250 + 25 * t + wave(77, t) / 6 + (from.plus(t).compareTo(since) >= 0 ? effect : 0))
                        .toArray());
    }

    public EvaluationSpecification specification() {
        return new EvaluationSpecification(
                region.id(),
                indicator.code(),
                event,
                method,
                level,
                rule,
                from,
                to,
                window,
                comparison,
                cutOff,
                EvaluationSpecification.SEED,
                DAY);
    }

    public StudyMaterial material() {
        return new StudyMaterial(
                specification(),
                indicator,
                region,
                others,
                municipalities,
                municipalities.stream()
                        .map(Area::code)
                        .filter(code -> code.kind() == level && rule == DonorRule.ALL)
                        .toList(),
                new StudyFigures(indicator, figures),
                breaks.stream()
                        .filter(each -> each.consequenceFor(indicator.code()).isPresent())
                        .toList(),
                switches,
                List.of());
    }

    public EvaluationResult evaluate() {
        return EvaluateStudy.evaluate(material(), Progress.UNHEARD);
    }

    public static Observation counted(int numerator, int denominator) {
        return new Observation.Counted(
                new Count(BigDecimal.valueOf(numerator)), new Count(BigDecimal.valueOf(denominator)));
    }

    public static String codes(Stream<Period> periods) {
        return String.join(" ", periods.map(Period::code).toList());
    }
}
