package nl.regiospiegel.comparison.timeline.entity;

import java.util.Optional;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * A region's own clock: its contract starts at 0.
 *
 * @param event the event at 0
 * @param date when that was, in EDTF
 * @param days the days that can be
 * @param basis whether it happened or was only planned
 */
public record Clock(TimelineEvent event, String date, DayRange days, Basis basis) {

    /** What happened counts; the plan only where no source says that it happened. None without an undisputed date. */
    public static Optional<Clock> startingAt(TimelineEvent event) {
        return at(event, event.actual(), Basis.ACTUAL).or(() -> at(event, event.planned(), Basis.PLANNED));
    }

    /** Time on this clock, in days: negative is before the start. */
    public DaysBetween timeOf(DayRange moment) {
        return DaysBetween.of(days, moment);
    }

    private static Optional<Clock> at(TimelineEvent event, Fact<EventDate> date, Basis basis) {
        return date.whenKnown().map(known -> new Clock(event, known.edtf().text(), DayRange.of(known.edtf()), basis));
    }
}
