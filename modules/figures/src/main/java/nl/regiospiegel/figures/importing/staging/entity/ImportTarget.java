package nl.regiospiegel.figures.importing.staging.entity;

import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * Where the figures of an import go.
 *
 * @param national to the national statistics, which all regions share; otherwise to the region's own figures
 * @param demonstration for invented areas
 * @param municipalities municipalities, also former ones, that own figures must be about; empty to leave that unchecked
 * @param localCodes codes that the region defines itself and its own figures may stand under
 */
public record ImportTarget(
        boolean national, boolean demonstration, Set<AreaCode> municipalities, Set<String> localCodes) {

    public static ImportTarget nationalStatistics(boolean demonstration) {
        return new ImportTarget(true, demonstration, Set.of(), Set.of());
    }

    public static ImportTarget ownFigures(boolean demonstration, Set<AreaCode> municipalities, Set<String> localCodes) {
        return new ImportTarget(false, demonstration, municipalities, localCodes);
    }
}
