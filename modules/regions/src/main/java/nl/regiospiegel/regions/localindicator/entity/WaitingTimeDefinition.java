package nl.regiospiegel.regions.localindicator.entity;

import java.util.List;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.source.entity.Citation;

/**
 * What a region means by a waiting time.
 *
 * @param id id within the region
 * @param name its name
 * @param starts what the counting starts at
 * @param ends what it ends at
 * @param counting which days are counted
 * @param normDays longest wait that is within the norm, {@code null} when there is no norm
 * @param sources where the definition stands
 */
public record WaitingTimeDefinition(
        String id,
        LocalText name,
        LocalText starts,
        LocalText ends,
        DayCount counting,
        Integer normDays,
        List<Citation> sources) {}
