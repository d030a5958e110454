package nl.regiospiegel.comparison.timeline.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.PlacedEvent;
import nl.regiospiegel.comparison.timeline.entity.Step;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison.RegionLeadTime;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** Puts the timelines of regions side by side, planned beside actual. */
public final class CompareTimelines {

    /** Not steps of purchasing or starting: they can come at any time, so no lead time is measured with them. */
    private static final Set<EventType> NO_STEPS = Set.of(
            EventType.IMPLEMENTATION,
            EventType.AMENDMENT,
            EventType.EVALUATION,
            EventType.EXTENSION,
            EventType.COMMUNICATION);

    private CompareTimelines() {}

    /** @param day on which the contracts are looked at */
    public static TimelineComparison compare(List<ComparedRegion> regions, Axis axis, LocalDate day) {
        var clocks = axis.isClock() ? clocks(regions, day, axis.event()) : new LinkedHashMap<RegionId, Clock>();
        var events = regions.stream()
                .flatMap(region -> events(region, clocks.get(region.id())))
                .sorted(BY_DATE)
                .toList();
        return new TimelineComparison(
                List.copyOf(regions),
                axis,
                events,
                clocks,
                regions.stream().flatMap(region -> leadTimes(region, day)).toList());
    }

    /** The clock of every region whose contract has a start with an undisputed date. */
    public static LinkedHashMap<RegionId, Clock> clocks(List<ComparedRegion> regions, LocalDate day) {
        return clocks(regions, day, ClockEvent.CONTRACT_START);
    }

    /** The clock of every region whose timeline has this event with an undisputed date. */
    public static LinkedHashMap<RegionId, Clock> clocks(List<ComparedRegion> regions, LocalDate day, ClockEvent event) {
        var clocks = new LinkedHashMap<RegionId, Clock>();
        regions.forEach(region -> clock(region, day, event).ifPresent(clock -> clocks.put(region.id(), clock)));
        return clocks;
    }

    private static Optional<Clock> clock(ComparedRegion region, LocalDate day, ClockEvent event) {
        var model = region.contractModel(day);
        return event == ClockEvent.CONTRACT_START
                ? region.start(model).flatMap(Clock::startingAt)
                : event.types().stream()
                        .flatMap(type -> first(region, model, type).stream())
                        .findFirst();
    }

    /** The earliest step of this sort that belongs to the contract and has an undisputed date. */
    private static Optional<Clock> first(ComparedRegion region, Optional<ContractModel> model, EventType type) {
        return region.configuration().events().stream()
                .filter(event -> event.type() == type)
                .filter(event -> belongsTo(event, model.map(ContractModel::id)))
                .flatMap(event -> Clock.startingAt(event).stream())
                .min(Comparator.comparing(clock -> clock.days().earliest()));
    }

    /** On the calendar, events without a date come last. */
    private static final Comparator<PlacedEvent> BY_DATE = Comparator.comparing(
            (PlacedEvent placed) -> placed.step().best().map(DayRange::earliest).orElse(LocalDate.MAX));

    private static Stream<PlacedEvent> events(ComparedRegion region, Clock clock) {
        return region.configuration().events().stream().map(event -> {
            var step = Step.of(event);
            return new PlacedEvent(region, event, step, time(clock, step.planned()), time(clock, step.actual()));
        });
    }

    private static DaysBetween time(Clock clock, DayRange moment) {
        return clock == null || moment == null ? null : clock.timeOf(moment);
    }

    private static Stream<RegionLeadTime> leadTimes(ComparedRegion region, LocalDate day) {
        var model = region.contractModel(day);
        var steps = region.configuration().events().stream()
                .filter(event -> !NO_STEPS.contains(event.type()))
                .filter(event -> belongsTo(event, model.map(contract -> contract.id())))
                .map(Step::of)
                .toList();
        var start = region.start(model).map(Step::of).filter(steps::contains).orElse(null);
        return LeadTimes.of(steps, start).stream().map(lead -> new RegionLeadTime(region, lead));
    }

    private static boolean belongsTo(TimelineEvent event, Optional<String> model) {
        return event.contractModel() == null || model.isEmpty() || model.get().equals(event.contractModel());
    }
}
