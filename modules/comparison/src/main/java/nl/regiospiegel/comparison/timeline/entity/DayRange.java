package nl.regiospiegel.comparison.timeline.entity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.PossibleDays;

/**
 * The days on which something can have happened, both ends included, as precise as the source is and no more.
 *
 * @param approximate whether the source says "about": then the ends are as written and nothing is certain
 */
public record DayRange(LocalDate earliest, LocalDate latest, boolean approximate) {

    private static final int MONTH = 31;

    public DayRange {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(earliest + " lies after " + latest);
        }
    }

    /** Certain days. */
    public DayRange(LocalDate earliest, LocalDate latest) {
        this(earliest, latest, false);
    }

    public static DayRange of(EdtfDate date) {
        return new DayRange(date.earliest(), date.latest(), date.isApproximate());
    }

    /** As wide as the sources make it: from the first day that any reading allows to the last. */
    public static Optional<DayRange> of(Fact<EventDate> date) {
        return date.readings().stream().map(DayRange::of).reduce(DayRange::around);
    }

    /** As its qualifier has it: "tot 2032" is the day before. */
    public static DayRange of(Reading<EventDate> reading) {
        var days = PossibleDays.of(reading.value().edtf(), reading.qualifier());
        return new DayRange(
                days.earliest(), days.latest(), reading.value().edtf().isApproximate());
    }

    private DayRange around(DayRange other) {
        return new DayRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest,
                approximate || other.approximate);
    }

    /** Whether this certainly does not come after the other; the same single day is certain. */
    public boolean certainlyNotAfter(DayRange other) {
        return !approximate && !other.approximate && !latest.isAfter(other.earliest);
    }

    /** With what "about" may mean: once its own length on either side, and a month at least. */
    public DayRange widened() {
        var margin = Math.max(MONTH, DAYS.between(earliest, latest) + 1);
        return approximate ? new DayRange(earliest.minusDays(margin), latest.plusDays(margin), true) : this;
    }

    /** Whether this says more precisely when, without contradicting the other; "about" never does. */
    public boolean narrows(DayRange other) {
        var same = earliest.equals(other.earliest) && latest.equals(other.latest);
        return !approximate && !same && !earliest.isBefore(other.earliest) && !latest.isAfter(other.latest);
    }
}
