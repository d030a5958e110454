package nl.regiospiegel.comparison.outcome.entity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Periods of one kind: years or half-years, never both.
 *
 * @param from first period, {@code null} for as far back as there are figures
 * @param to last period, {@code null} for as far as there are figures
 */
public record Span(PeriodKind kind, Period from, Period to) {

    /**
     * The periods to show. Without bounds those that any figure is about; with a bound every period up to it, figures or
     * not, so that a gap shows.
     *
     * @param known periods that figures are about
     */
    public List<Period> periods(Collection<Period> known) {
        if (from == null && to == null) {
            return known.stream().distinct().sorted().toList();
        }
        var first = from == null ? earliest(known) : from;
        var last = to == null ? latest(known) : to;
        return Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next)
                .toList();
    }

    /** Whether it is of this kind and within the bounds. */
    public boolean contains(Period period) {
        return period.kind() == kind
                && (from == null || from.compareTo(period) <= 0)
                && (to == null || period.compareTo(to) <= 0);
    }

    private Period earliest(Collection<Period> known) {
        return Stream.concat(known.stream(), Stream.of(to))
                .min(Period::compareTo)
                .orElseThrow();
    }

    private Period latest(Collection<Period> known) {
        return Stream.concat(known.stream(), Stream.of(from))
                .max(Period::compareTo)
                .orElseThrow();
    }
}
