package nl.regiospiegel.comparison.timeline.entity;

import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * An event with its place on the calendar and, when asked for, on its region's own clock.
 *
 * @param plannedTime days after the start of the contract as planned, {@code null} off the clock
 * @param actualTime days after the start of the contract as it happened, {@code null} off the clock
 */
public record PlacedEvent(
        ComparedRegion region, TimelineEvent event, Step step, DaysBetween plannedTime, DaysBetween actualTime) {}
