package nl.regiospiegel.comparison.outcome.entity;

import java.util.LinkedHashMap;
import java.util.List;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One indicator in several regions, with all that must be known beside it.
 *
 * @param findings to be read before the figures
 * @param series regions with their municipalities, in the order asked; the benchmark last
 * @param breaks the series breaks between the periods shown, in order of date; none of invented figures
 * @param clocks the clock of every region that has one; empty on the calendar axis
 */
public record OutcomeComparison(
        OutcomeQuestion question,
        List<Finding> findings,
        List<Series> series,
        List<SeriesBreak> breaks,
        LinkedHashMap<RegionId, Clock> clocks) {}
