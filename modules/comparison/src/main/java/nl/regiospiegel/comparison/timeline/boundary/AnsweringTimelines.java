package nl.regiospiegel.comparison.timeline.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Compares the timelines that were asked for and puts them in the shape of the API. */
@ApplicationScoped
public class AnsweringTimelines {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    /**
     * @param axis {@code null} or empty for the calendar
     * @param event what the clock counts from, {@code null} or empty for the start of the contract
     * @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked
     */
    ComparedTimelines answer(String regions, String axis, String event, AskedParameters asked) {
        var chosen = choosing.choose(asked, regions);
        var along = asked.oneOf("axis", axis, Axis.ALL, Axis::code);
        var zero = asked.oneOf("event", event, List.of(ClockEvent.values()), ClockEvent::code);
        asked.complain();
        var clock = along.orElse(Axis.CALENDAR).at(zero.orElse(ClockEvent.CONTRACT_START));
        return answer(CompareTimelines.compare(chosen, clock, Today.day()));
    }

    private ComparedTimelines answer(TimelineComparison comparison) {
        var sources = new CitedSources();
        comparison
                .events()
                .forEach(placed -> sources.cite(placed.region(), placed.event().citations()));
        var locale = language.getLocale();
        return new ComparedTimelines(
                RegionInComparison.of(comparison.regions(), locale),
                comparison.axis().code(),
                comparison.events().stream()
                        .map(placed -> ComparedEvent.of(placed, comparison.axis(), locale))
                        .toList(),
                ContractClock.of(comparison.clocks()),
                comparison.leadTimes().stream().map(LeadTimeAnswer::of).toList(),
                sources.all(),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
