package nl.regiospiegel.comparison.access.entity;

import java.util.LinkedHashMap;
import nl.regiospiegel.comparison.access.entity.Presence.State;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One sort of municipal access point in every region that is compared.
 *
 * @param regions in the order in which they were asked
 */
public record ComparedAccessType(AccessPointType type, LinkedHashMap<RegionId, Presence> regions) {

    public ComparedAccessType {
        regions = new LinkedHashMap<>(regions);
    }

    /** Whether it certainly exists in one region and certainly not in another. */
    public boolean differs() {
        return has(State.PRESENT) && has(State.ABSENT);
    }

    private boolean has(State state) {
        return regions.values().stream().anyMatch(presence -> presence.state() == state);
    }
}
