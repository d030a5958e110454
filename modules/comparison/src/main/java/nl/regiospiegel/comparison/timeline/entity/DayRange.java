package nl.regiospiegel.comparison.timeline.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;

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
        var dates =
                date.readings().stream().map(reading -> reading.value().edtf()).toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(around(dates));
    }

    private static DayRange around(List<EdtfDate> dates) {
        var earliest = dates.stream().map(EdtfDate::earliest).min(Comparator.naturalOrder());
        var latest = dates.stream().map(EdtfDate::latest).max(Comparator.naturalOrder());
        return new DayRange(earliest.orElseThrow(), latest.orElseThrow());
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
