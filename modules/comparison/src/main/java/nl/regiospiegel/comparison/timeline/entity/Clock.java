package nl.regiospiegel.comparison.timeline.entity;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.regions.source.entity.Citation;
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

    /**
     * As {@link Step#best} has it: "in 2023" and a plan for 1 January 2023 start the clock on 1 January 2023, as planned.
     * Without an undisputed date there is no clock.
     */
    public static Optional<Clock> startingAt(TimelineEvent event) {
        var basis = Step.of(event).basis();
        var date = basis == Basis.ACTUAL ? event.actual() : event.planned();
        return date.whenKnown().map(known -> new Clock(event, known.edtf().text(), DayRange.of(known.edtf()), basis));
    }

    /** Time on this clock, in days: negative is before the start. */
    public DaysBetween timeOf(DayRange moment) {
        return DaysBetween.of(days, moment);
    }

    /** Where the sources give this start. */
    public Stream<Citation> citations() {
        var start = basis == Basis.ACTUAL ? event.actual() : event.planned();
        return start.readings().stream().flatMap(reading -> reading.sources().stream());
    }
}
