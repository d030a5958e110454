package nl.regiospiegel.comparison.overview.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Which regions are put beside which benchmarks.
 *
 * @param benchmarks what each region is compared with, in the order of the regions
 * @param axis the same calendar for all, or the clock of each region
 * @param period the one period of every row, {@code null} for the latest of each row and on clocks
 * @param shown the indicators whose rows are shown, in order; the decisions of the others still count
 * @param vintageAsOf only what was published by this day, {@code null} for the latest
 * @param day today
 * @param locale language of names
 */
public record OverviewQuestion(
        List<ComparedRegion> regions,
        List<Benchmark> benchmarks,
        Axis axis,
        Period period,
        List<Indicator> shown,
        LocalDate vintageAsOf,
        LocalDate day,
        Locale locale) {

    public OverviewQuestion {
        regions = List.copyOf(regions);
        benchmarks = List.copyOf(benchmarks);
        shown = List.copyOf(shown);
        if (benchmarks.size() != regions.size()) {
            throw new IllegalArgumentException("a benchmark for each region");
        }
    }

    /** On the calendar. */
    public OverviewQuestion(
            List<ComparedRegion> regions,
            List<Benchmark> benchmarks,
            Period period,
            List<Indicator> shown,
            LocalDate vintageAsOf,
            LocalDate day,
            Locale locale) {
        this(regions, benchmarks, Axis.CALENDAR, period, shown, vintageAsOf, day, locale);
    }

    public boolean onClock() {
        return axis.isClock();
    }

    /** Whether every region of a row stands beside one value; on clocks each stands beside that of its own period. */
    public boolean hasOneBenchmark() {
        return !onClock() && shared() != null;
    }

    /** What all regions are compared with; {@code null} when each has its own. */
    public Benchmark shared() {
        return benchmarks.stream().distinct().count() == 1 ? benchmarks.get(0) : null;
    }
}
