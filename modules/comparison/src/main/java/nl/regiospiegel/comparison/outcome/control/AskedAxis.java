package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.period.entity.Period;

/** Reads along what time is asked: the calendar, or clocks on which the start of the contract or another event is 0. */
public record AskedAxis(AskedParameters asked) {

    public Axis read(String axis, String event) {
        var along = asked.oneOf("axis", axis, Axis.ALL, Axis::code);
        var zero = asked.oneOf("event", event, List.of(ClockEvent.values()), ClockEvent::code);
        return along.orElse(Axis.CALENDAR).at(zero.orElse(ClockEvent.CONTRACT_START));
    }

    /** One period for all is a fault on clocks, where each region has its own. */
    public void onlyOnCalendar(Axis axis, Optional<Period> period) {
        if (axis.isClock() && period.isPresent()) {
            asked.fault(
                    "period",
                    "not-on-clock",
                    asked.choose(
                            "Op de eigen klok heeft elke regio een eigen periode. Laat de periode leeg, of kies de kalender.",
                            "On its own clock each region has a period of its own. Leave the period empty, or choose the calendar."));
        }
    }
}
