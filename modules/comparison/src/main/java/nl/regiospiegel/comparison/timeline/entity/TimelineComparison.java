package nl.regiospiegel.comparison.timeline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The timelines of regions on one calendar, or each on its own clock.
 *
 * @param events in calendar order
 * @param clocks the clock of every region that has one; empty on the calendar axis
 * @param leadTimes by region, in the order of the regions
 */
public record TimelineComparison(
        List<ComparedRegion> regions,
        Axis axis,
        List<PlacedEvent> events,
        LinkedHashMap<RegionId, Clock> clocks,
        List<RegionLeadTime> leadTimes) {

    /** A lead time and whose it is. */
    public record RegionLeadTime(ComparedRegion region, LeadTime leadTime) {}
}
