package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;

/** Reads along what time is asked: the calendar, or clocks on which the start of the contract or another event is 0. */
public record AskedAxis(AskedParameters asked) {

    public Axis read(String axis, String event) {
        var along = asked.oneOf("axis", axis, Axis.ALL, Axis::code);
        var zero = asked.oneOf("event", event, List.of(ClockEvent.values()), ClockEvent::code);
        return along.orElse(Axis.CALENDAR).at(zero.orElse(ClockEvent.CONTRACT_START));
    }
}
