package nl.regiospiegel.figures.importing.entity;

import java.util.Set;

/**
 * What reading a whole file taught.
 *
 * @param format how it is built
 * @param tables numbers of the source tables in it; empty when it has none
 * @param rows rows with figures
 * @param figures figures handed over
 * @param errors faults told; with one or more nothing may be taken
 * @param warnings warnings told
 * @param cancelled whether somebody stopped it before the end
 */
public record ReadingResult(
        ImportFormat format,
        Set<String> tables,
        long rows,
        long figures,
        long errors,
        long warnings,
        boolean cancelled) {}
