package nl.regiospiegel.comparison.difference.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.Checks;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
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
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;

/** Questions about two areas, and the answers to them. */
final class Differences {

    static final Period PERIOD = Period.halfYear(2023, 1);
    static final LocalDate DAY = PERIOD.last();
    static final Indicator BY_GP = indicator("VERW-HA");
    static final Subject CITY = Subjects.area(area("GM0518", "NL01", "PV28", "JZ24"));
    static final Subject OTHER_CITY = Subjects.area(area("GM0599", "NL01", "PV28", "JZ25"));
    static final Subject COUNTRY = Subjects.area(area("NL01"));

    private Differences() {}

    static Indicator indicator(String code) {
        return new Indicators().find(code).orElseThrow();
    }

    static Indicator first(Predicate<Indicator> wanted) {
        return new Indicators().all().stream().filter(wanted).findFirst().orElseThrow();
    }

    static Area area(String code, String... parents) {
        return new Area(
                new AreaCode(code),
                "Gebied " + code,
                Area.Validity.UNKNOWN,
                Stream.of(parents).map(AreaCode::new).toList(),
                code.startsWith("VB"));
    }

    static Subject region(String id, String... municipalities) {
        return Subjects.whole(compared(id, municipalities), DAY, Language.DUTCH);
    }

    static ComparedRegion compared(String id, String... municipalities) {
        return new Examples.Region(id).municipalities(municipalities).build();
    }

    static DifferenceComparison ask(
            Indicator indicator, Subject a, Subject b, Overlap overlap, PublishedFigure... figures) {
        return ask(question(indicator, a, b, 0.95), overlap, List.of(), figures);
    }

    static DifferenceComparison ask(
            DifferenceQuestion question, Overlap overlap, List<SeriesBreak> breaks, PublishedFigure... figures) {
        var available = AvailableFigures.of(Arrays.asList(figures), List.of());
        return new CompareTwo(question, available, overlap).compare(breaks);
    }

    static DifferenceQuestion question(Indicator indicator, Subject a, Subject b, double confidence) {
        var regions = Stream.of(a, b)
                .flatMap(subject -> Stream.ofNullable(subject.region()))
                .toList();
        var outcome = new OutcomeQuestion(
                indicator,
                regions,
                null,
                Axis.CALENDAR,
                new Span(PERIOD.kind(), PERIOD, PERIOD),
                null,
                DAY,
                Language.DUTCH);
        return new DifferenceQuestion(outcome, PERIOD, a, b, confidence);
    }

    static PublishedFigure counted(Subject subject, int numerator, int denominator) {
        return figure(subject, new Observation.Counted(count(numerator), count(denominator)), null);
    }

    static PublishedFigure percentage(Subject subject, String value) {
        return figure(subject, new Observation.PublishedValue(new BigDecimal(value)), null);
    }

    static PublishedFigure hidden(Subject subject, String owner) {
        return figure(subject, new Observation.Missing(ObservationStatus.SUPPRESSED), new RegionId(owner));
    }

    static PublishedFigure figure(Subject subject, Observation observation, RegionId owner) {
        return figure(subject, observation, owner, "2023-10", PublicationStatus.PROVISIONAL);
    }

    static PublishedFigure figure(
            Subject subject, Observation observation, RegionId owner, String vintage, PublicationStatus status) {
        return new PublishedFigure(
                new IndicatorCode("VERW-HA"),
                subject.area(),
                PERIOD,
                owner,
                observation,
                new Vintage(vintage, LocalDate.of(2023, 10, 31), status),
                "cbs",
                false);
    }

    static SeriesBreak breakOn(LocalDate date, BreakConsequence consequence, String... areas) {
        return Checks.breakOf(BY_GP.code(), date, consequence, areas);
    }

    static Contrast.Apart apart(DifferenceComparison comparison) {
        return (Contrast.Apart) comparison.contrast();
    }

    static Verdict.Decided decided(DifferenceComparison comparison) {
        return (Verdict.Decided) comparison.verdict();
    }

    /** Code of the refusal of the difference. */
    static String refused(DifferenceComparison comparison) {
        return ((Contrast.Refused) comparison.contrast()).refusal().code().code();
    }

    /** Code of the refusal of the decision, if it is refused. */
    static Optional<String> undecided(DifferenceComparison comparison) {
        return comparison.verdict() instanceof Verdict.Undecided undecided
                ? Optional.of(undecided.refusal().code().code())
                : Optional.empty();
    }

    static List<String> codes(DifferenceComparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }
}
