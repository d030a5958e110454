package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;

/** Along what time a page can run, with what was chosen. */
final class ClockChoices {

    private ClockChoices() {}

    static List<Choice> axes(String asked, PageTexts texts) {
        var chosen = asked.isEmpty() ? Axis.CALENDAR.code() : asked;
        return Axis.ALL.stream()
                .map(axis -> new Choice(
                        axis.code(),
                        texts.say("axis." + axis.code()),
                        axis.code().equals(chosen)))
                .toList();
    }

    /** At which event the clocks stand at 0. */
    static List<Choice> events(String asked, PageTexts texts) {
        var chosen = asked.isEmpty() ? ClockEvent.CONTRACT_START.code() : asked;
        return Stream.of(ClockEvent.values())
                .map(event -> new Choice(
                        event.code(),
                        texts.say("event." + event.code()),
                        event.code().equals(chosen)))
                .toList();
    }
}
