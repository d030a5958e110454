package nl.regiospiegel.comparison.page.boundary;

import java.time.LocalDate;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;

/**
 * A moment on the clock of a region, as people read it.
 *
 * @param today a region whose clock has not come that far yet is told so
 */
record MomentWords(OverviewTexts texts, ClockEvent event, LocalDate today) {

    /** With its period by the calendar; empty without a place in time. */
    String of(Moment moment, FigureWords words) {
        if (moment.period() == null) {
            return "";
        }
        var isAhead = moment.period().last().isAfter(today);
        return texts.say(isAhead ? "moment.ahead" : "moment", words.period(moment.period()), since(moment));
    }

    /** How long after the event, or before it; counted from the period that the event lies in. */
    String since(Moment moment) {
        var time = moment.eventTime();
        var zero = texts.say("moment." + event.code());
        var kind = moment.period().kind().code();
        return time == 0
                ? texts.say("moment.at." + kind, zero)
                : texts.say(
                        time > 0 ? "moment.after" : "moment.before",
                        texts.say("moment.periods." + kind, Math.abs(time)),
                        zero);
    }
}
