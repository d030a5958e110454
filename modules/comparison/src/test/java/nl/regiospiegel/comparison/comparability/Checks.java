package nl.regiospiegel.comparison.comparability;

import static nl.regiospiegel.comparison.Examples.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EventType;

/** Figures about to be compared, and what is found of them. */
public final class Checks {

    public static final Indicator BY_GP = indicator("VERW-HA");
    public static final Indicator STAYING = indicator("GEB-VERBL");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Period BEFORE = Period.halfYear(2021, 2);
    public static final Period AFTER = Period.halfYear(2022, 1);
    public static final ComparedRegion CITY = region("stad", "GM0518");
    public static final ComparedRegion THREE = region("drie", "GM0556", "GM0606", "GM0622");

    private Checks() {}

    public static Indicator indicator(String code) {
        return new Indicators().find(code).orElseThrow();
    }

    public static ComparedRegion region(String id, String... municipalities) {
        return contracted(id, municipalities).build();
    }

    /** A region whose contract covers all help and started on 1 January 2022. */
    public static Region contracted(String id, String... municipalities) {
        return new Region(id)
                .municipalities(municipalities)
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, null, "2022-01-01"));
    }

    public static OutcomeQuestion question(Indicator indicator, Axis axis, ComparedRegion... regions) {
        var span = new Span(BEFORE.kind(), null, null);
        return new OutcomeQuestion(indicator, List.of(regions), null, axis, span, null, TODAY, Language.DUTCH);
    }

    /** Every region as a whole and each of its municipalities. */
    public static List<Subject> subjects(ComparedRegion... regions) {
        return Arrays.stream(regions)
                .flatMap(region -> {
                    var parts = region.municipalities(TODAY).stream()
                            .filter(part -> region.municipalities(TODAY).size() > 1)
                            .map(part -> new Subject(
                                    Subject.Role.MUNICIPALITY,
                                    new AreaCode(part.code()),
                                    part.name(),
                                    region,
                                    region.demonstration()));
                    return Stream.concat(Stream.of(Subjects.whole(region, TODAY, Language.DUTCH)), parts);
                })
                .toList();
    }

    /** Regions on the calendar with these figures. */
    public static ComparedFigures compared(
            Indicator indicator, Use use, List<ComparedRegion> regions, PublishedFigure... figures) {
        var all = regions.toArray(ComparedRegion[]::new);
        return new ComparedFigures(
                question(indicator, Axis.CALENDAR, all),
                subjects(all),
                AvailableFigures.of(List.of(figures), List.of()),
                new SeriesBreaks()
                        .all().stream()
                                .filter(each ->
                                        each.consequenceFor(indicator.code()).isPresent())
                                .toList(),
                use);
    }

    public static List<Finding> check(
            Indicator indicator, Use use, List<ComparedRegion> regions, PublishedFigure... figures) {
        return Comparability.check(compared(indicator, use, regions, figures));
    }

    /** Code and severity of each, such as {@code series-break blocks}, without the traps of the catalogue. */
    public static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.code().equals("trap"))
                .map(finding -> finding.code() + " " + finding.severity().code())
                .toList();
    }

    public static Finding only(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + told(findings)));
    }

    public static PublishedFigure counted(String area, Period period, int numerator, int denominator) {
        return figure(area, period, new Observation.Counted(count(numerator), count(denominator)), "2023-10");
    }

    public static PublishedFigure figure(String area, Period period, Observation observation, String vintage) {
        return figure(area, period, observation, vintage, PublicationStatus.DEFINITIVE);
    }

    public static PublishedFigure figure(
            String area, Period period, Observation observation, String vintage, PublicationStatus status) {
        return new PublishedFigure(
                BY_GP.code(),
                new AreaCode(area),
                period,
                null,
                observation,
                new Vintage(vintage, LocalDate.of(2023, 10, 31), status),
                "cbs",
                area.startsWith("VB"));
    }

    public static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    public static Area area(String code) {
        return new Area(new AreaCode(code), "Gebied " + code, Area.Validity.UNKNOWN, List.of(), code.startsWith("VB"));
    }

    /** A break of some areas. */
    public static SeriesBreak breakOf(
            IndicatorCode indicator, LocalDate date, BreakConsequence consequence, String... areas) {
        var text = new LocalText("Breuk", "Break");
        return new SeriesBreak(
                "breuk",
                date,
                text,
                text,
                BreakKind.METHOD,
                BreakEffect.UNEVEN,
                Map.of(indicator, consequence),
                Stream.of(areas).map(AreaCode::new).collect(Collectors.toSet()),
                new SourceReference("bron", null, "official", "Bron", "Bron", null, null, null, null));
    }
}
