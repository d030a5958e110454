package nl.regiospiegel.regions.configuration.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPeriod;
import nl.regiospiegel.regions.contractmodel.entity.Term;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.PossibleDays;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * The days on which something is in force. As wide as the sources allow: from the first possible day to the last.
 *
 * @param from first day, {@code null} when unknown and so without limit
 * @param until last day, {@code null} when unknown and so without limit
 */
public record Validity(LocalDate from, LocalDate until) {

    static Validity of(Term term, TimelineEvent start) {
        return new Validity(start == null ? null : firstDay(start), lastDay(term.end()));
    }

    static Validity of(AccessPeriod period) {
        return new Validity(first(days(period.from())).orElse(null), lastDay(period.until()));
    }

    public boolean includes(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    private static LocalDate firstDay(TimelineEvent start) {
        return first(start.actual().readings().stream().map(Reading::value).map(EventDate::edtf))
                .or(() -> first(
                        start.planned().readings().stream().map(Reading::value).map(EventDate::edtf)))
                .orElse(null);
    }

    private static Stream<EdtfDate> days(Fact<EdtfDate> fact) {
        return fact.readings().stream().map(Reading::value);
    }

    private static Optional<LocalDate> first(Stream<EdtfDate> dates) {
        return dates.map(EdtfDate::earliest).min(Comparator.naturalOrder());
    }

    private static LocalDate lastDay(Fact<EdtfDate> fact) {
        return fact.readings().stream()
                .map(Validity::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** "Tot 2032" ends the day before; everything else includes its last day. */
    private static LocalDate lastDay(Reading<EdtfDate> reading) {
        return PossibleDays.of(reading.value(), reading.qualifier()).latest();
    }
}
