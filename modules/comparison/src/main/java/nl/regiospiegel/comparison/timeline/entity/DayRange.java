package nl.regiospiegel.comparison.timeline.entity;

import java.time.LocalDate;
import java.util.Optional;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.PossibleDays;

/** The days on which something can have happened, both ends included, as precise as the source is and no more. */
public record DayRange(LocalDate earliest, LocalDate latest) {

    public DayRange {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(earliest + " lies after " + latest);
        }
    }

    public static DayRange of(EdtfDate date) {
        return new DayRange(date.earliest(), date.latest());
    }

    /** As wide as the sources make it: from the first day that any reading allows to the last. */
    public static Optional<DayRange> of(Fact<EventDate> date) {
        return date.readings().stream().map(DayRange::of).reduce(DayRange::around);
    }

    /** As its qualifier has it: "tot 2032" is the day before. */
    public static DayRange of(Reading<EventDate> reading) {
        var days = PossibleDays.of(reading.value().edtf(), reading.qualifier());
        return new DayRange(days.earliest(), days.latest());
    }

    private DayRange around(DayRange other) {
        return new DayRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** Whether this certainly does not come after the other; the same single day is certain. */
    public boolean certainlyNotAfter(DayRange other) {
        return !latest.isAfter(other.earliest);
    }

    /** Whether this says more precisely when, without contradicting the other. */
    public boolean narrows(DayRange other) {
        return !equals(other) && !earliest.isBefore(other.earliest) && !latest.isAfter(other.latest);
    }
}
