package nl.regiospiegel.figures.publishing.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.CountedThing;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.suppression.entity.CountIds;
import nl.regiospiegel.figures.suppression.entity.CountOverTime;

/**
 * A year and its half-years, seen from one of them. Counts of the others go by another id, so that they are never mixed up.
 *
 * @param own the period it is seen from
 */
record PeriodsOfYear(Period own) {

    /** The other periods that say something about this one; none about a reference date. */
    List<Period> others() {
        return own.kind() == PeriodKind.REFERENCE_DATE
                ? List.of()
                : Stream.of(year(), half(1), half(2))
                        .filter(period -> !period.equals(own))
                        .toList();
    }

    private Period year() {
        return Period.year(start().getYear());
    }

    private Period half(int half) {
        return Period.halfYear(start().getYear(), half);
    }

    private LocalDate start() {
        return own.first();
    }

    /** Id of a count in one of the periods. */
    String named(String count, Period period) {
        return period.equals(own) ? count : CountIds.named(count, period.code());
    }

    /** What the year and its half-years of these things have to do with each other. */
    List<CountOverTime> sums(Collection<CountedThing> things) {
        return own.kind() == PeriodKind.REFERENCE_DATE
                ? List.of()
                : things.stream().flatMap(this::sum).toList();
    }

    private Stream<CountOverTime> sum(CountedThing thing) {
        var year = named(thing.id(), year());
        var first = named(thing.id(), half(1));
        var second = named(thing.id(), half(2));
        return switch (thing.overTime()) {
            case FLOW -> Stream.of(new CountOverTime(year, List.of(first, second), true));
            case PRESENCE -> Stream.of(new CountOverTime(year, List.of(first, second), false));
            case OPENING -> Stream.of(new CountOverTime(year, List.of(first), true));
            case STOCK -> Stream.empty();
        };
    }
}
