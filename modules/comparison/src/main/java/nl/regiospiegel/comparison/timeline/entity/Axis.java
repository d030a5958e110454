package nl.regiospiegel.comparison.timeline.entity;

import java.util.List;

/**
 * Along what time runs.
 *
 * @param code the calendar or the clock
 * @param event at which every region's clock stands at 0; on the calendar, around which the months lie in which the old and
 *     the new mix
 */
public record Axis(String code, ClockEvent event) {

    /** The same calendar for every region. */
    public static final Axis CALENDAR = new Axis("calendar", ClockEvent.CONTRACT_START);
    /** Each region's own clock, on which its contract starts at 0. */
    public static final Axis EVENT = new Axis("event", ClockEvent.CONTRACT_START);

    public static final List<Axis> ALL = List.of(CALENDAR, EVENT);

    public Axis at(ClockEvent other) {
        return new Axis(code, other);
    }

    public boolean isClock() {
        return code.equals(EVENT.code);
    }
}
