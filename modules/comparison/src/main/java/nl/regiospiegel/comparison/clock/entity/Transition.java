package nl.regiospiegel.comparison.clock.entity;

import java.time.LocalDate;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * A start, and the days around it in which the old and the new mix.
 *
 * @param start the day at which the clock stands at 0
 * @param from first day of the mixing; {@code null} when there is no window
 * @param to first day after it; {@code null} when there is no window
 */
public record Transition(LocalDate start, LocalDate from, LocalDate to) {

    public Transition {
        if ((from == null) != (to == null) || from != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a window has a first day before its end: " + from + ", " + to);
        }
    }

    public static Transition at(LocalDate start) {
        return new Transition(start, null, null);
    }

    /** A window that lies wholly before or after the start is drawn up to it: what lies between belongs to neither side. */
    public Transition during(LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("a window has a first day before its end: " + first + ", " + end);
        }
        return new Transition(start, first.isBefore(start) ? first : start, end.isAfter(start) ? end : start);
    }

    /**
     * Whether a period says nothing clean about before or after: it shares a day with the window, or the start lies within it
     * and not on its first day. A reference date is a point, so a start never lies within it.
     */
    public boolean mixes(Period period) {
        var shared =
                from != null && period.first().isBefore(to) && !period.last().isBefore(from);
        return shared || isWithin(period);
    }

    private boolean isWithin(Period period) {
        return period.kind() != PeriodKind.REFERENCE_DATE
                && period.first().isBefore(start)
                && !period.last().isBefore(start);
    }
}
