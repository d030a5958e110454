package nl.regiospiegel.figures.importing.staging.entity;

import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Which import it is about.
 *
 * @param region region that imports, and that is speaking in the transaction
 * @param job id of the import within the region
 */
public record StagedImport(RegionId region, String job) {}
