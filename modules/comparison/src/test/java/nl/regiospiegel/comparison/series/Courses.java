package nl.regiospiegel.comparison.series;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.Examples.startWithin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.series.control.TraceCourse;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;

/** Courses of one city from the first half of 2015 on, and what breaks them. */
public final class Courses {

    public static final String CITY = "GM0518";
    public static final Indicator SHARE = new Indicators().find("VERW-HA").orElseThrow();
    public static final Indicator RATE = first(KindOfStatistic.PER_HEAD);
    public static final Indicator AMOUNT = first(KindOfStatistic.WITHOUT_SPREAD);
    private static final Period FIRST = Period.halfYear(2015, 1);

    private Courses() {}

    private static Indicator first(KindOfStatistic kind) {
        return new Indicators()
                .all().stream()
                        .filter(indicator -> indicator.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    /** The half-year with this number, from 0. */
    public static Period half(int number) {
        return FIRST.plus(number);
    }

    /** Numerators over one denominator in consecutive half-years; {@code null} is a gap. */
    public static Course counted(Indicator indicator, int denominator, Integer... numerators) {
        return of(indicator, List.of(), counts(denominator, numerators));
    }

    public static List<PublishedFigure> counts(int denominator, Integer... numerators) {
        return IntStream.range(0, numerators.length)
                .filter(i -> numerators[i] != null)
                .mapToObj(i -> figure(i, new Observation.Counted(count(numerators[i]), count(denominator))))
                .toList();
    }

    public static Course values(Indicator indicator, double... values) {
        return of(indicator, List.of(), valued(values));
    }

    public static List<PublishedFigure> valued(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> figure(i, new Observation.PublishedValue(BigDecimal.valueOf(values[i]))))
                .toList();
    }

    public static Course of(Indicator indicator, List<SeriesBreak> breaks, List<PublishedFigure> figures) {
        return of(question(indicator, null, null, CITY), breaks, figures);
    }

    public static Course of(SeriesQuestion question, List<SeriesBreak> breaks, List<PublishedFigure> figures) {
        return TraceCourse.trace(question, AvailableFigures.of(figures, List.of()), breaks);
    }

    public static SeriesQuestion question(Indicator indicator, Period from, Period to, String... municipalities) {
        return question(indicator, Axis.CALENDAR, from, to, region(municipalities));
    }

    public static SeriesQuestion onClock(Indicator indicator, ComparedRegion region) {
        return question(indicator, Axis.EVENT, null, null, region);
    }

    public static SeriesQuestion onCalendar(Indicator indicator, ComparedRegion region) {
        return question(indicator, Axis.CALENDAR, null, null, region);
    }

    private static SeriesQuestion question(
            Indicator indicator, Axis axis, Period from, Period to, ComparedRegion region) {
        var about = new OutcomeQuestion(
                indicator,
                List.of(region),
                null,
                axis,
                new Span(PeriodKind.HALF_YEAR, from, to),
                null,
                LocalDate.of(2026, 11, 22),
                Language.DUTCH);
        return new SeriesQuestion(about, Subjects.whole(region, about.day(), about.locale()));
    }

    private static ComparedRegion region(String... municipalities) {
        return covering(CareForm.YOUTH_HELP, municipalities);
    }

    /** A region whose contract started on the first day of 2019 and covers one form of care. */
    public static ComparedRegion covering(CareForm form, String... municipalities) {
        return new Examples.Region("stad")
                .municipalities(municipalities)
                .covers(form)
                .events(event("start", EventType.CONTRACT_START, null, "2019-01-01"))
                .build();
    }

    /** The same start, with a window of its first half-year. */
    public static ComparedRegion withWindow() {
        var window = new ImplementationWindow(
                new EdtfDate("2019-01-01"), new EdtfDate("2019-06-30"), "Cliënten gaan in een half jaar over.");
        return new Examples.Region("stad")
                .municipalities(CITY)
                .covers(CareForm.YOUTH_HELP)
                .events(startWithin("2019-01-01", window))
                .build();
    }

    public static PublishedFigure figure(int number, Observation observation) {
        var vintage = new Vintage("2023-10", LocalDate.of(2023, 10, 31), PublicationStatus.DEFINITIVE);
        return new PublishedFigure(
                SHARE.code(), new AreaCode(CITY), half(number), null, observation, vintage, "cbs", false);
    }

    public static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    /** A break on the first day of the half-year with this number. */
    public static SeriesBreak breakAt(int number, BreakConsequence consequence) {
        var text = new LocalText("Breuk", "Break");
        return new SeriesBreak(
                "breuk",
                half(number).first(),
                text,
                text,
                BreakKind.METHOD,
                BreakEffect.UNEVEN,
                Map.of(SHARE.code(), consequence),
                Set.of(),
                new SourceReference("bron", null, "official", "Bron", "Bron", null, null, null, null));
    }

    public static List<String> codes(Course course) {
        return course.findings().stream().map(Finding::code).toList();
    }
}
