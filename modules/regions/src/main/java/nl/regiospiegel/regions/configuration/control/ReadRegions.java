package nl.regiospiegel.regions.configuration.control;

import java.util.List;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.rules.Fault;

/**
 * What reading a set of region folders gave.
 *
 * @param regions the regions without any fault, by folder name
 * @param faults every fault of the other regions
 */
public record ReadRegions(List<RegionConfiguration> regions, List<Fault> faults) {

    public ReadRegions {
        regions = List.copyOf(regions);
        faults = List.copyOf(faults);
    }

    /**
     * The regions, when all of them are without fault.
     *
     * @throws FaultyConfiguration naming every fault of every region
     */
    public List<RegionConfiguration> orThrow() {
        if (!faults.isEmpty()) {
            throw new FaultyConfiguration(faults);
        }
        return regions;
    }
}
