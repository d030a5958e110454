package nl.regiospiegel.comparison.outcome.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * What is compared with what.
 *
 * @param benchmark what to compare with, or {@code null}
 * @param span which periods
 * @param vintageAsOf only what was published by this day, {@code null} for the latest
 * @param day on which regions and their contracts are looked at
 * @param locale language of names
 * @param adjustment what is done to the figures first
 */
public record OutcomeQuestion(
        Indicator indicator,
        List<ComparedRegion> regions,
        Benchmark benchmark,
        Axis axis,
        Span span,
        LocalDate vintageAsOf,
        LocalDate day,
        Locale locale,
        Adjustment adjustment) {

    public OutcomeQuestion {
        regions = List.copyOf(regions);
    }

    /** With the usual adjustment. */
    public OutcomeQuestion(
            Indicator indicator,
            List<ComparedRegion> regions,
            Benchmark benchmark,
            Axis axis,
            Span span,
            LocalDate vintageAsOf,
            LocalDate day,
            Locale locale) {
        this(indicator, regions, benchmark, axis, span, vintageAsOf, day, locale, Adjustment.USUAL);
    }

    /** The same question with another adjustment. */
    public OutcomeQuestion adjusted(Adjustment other) {
        return new OutcomeQuestion(indicator, regions, benchmark, axis, span, vintageAsOf, day, locale, other);
    }

    /** The same question about another kind of period; bounds of another kind fall away. */
    public OutcomeQuestion ofKind(PeriodKind kind) {
        var asked = kind == span.kind() ? span : new Span(kind, null, null);
        return new OutcomeQuestion(indicator, regions, benchmark, axis, asked, vintageAsOf, day, locale, adjustment);
    }

    /** Whether the regions and the benchmark are invented; then all of them are. */
    public boolean demonstration() {
        return benchmark != null && benchmark.demonstration()
                || regions.stream().anyMatch(ComparedRegion::demonstration);
    }

    /** Those that are compared, and the one they are compared with when that is a region. */
    public List<ComparedRegion> everyRegion() {
        return benchmark instanceof Benchmark.OfRegion other && regions.stream().noneMatch(other::isOf)
                ? Stream.concat(regions.stream(), Stream.of(other.region())).toList()
                : regions;
    }

    public boolean onClock() {
        return axis.isClock();
    }
}
