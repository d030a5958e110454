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
 * @param screened whether all of it was looked through for client records
 */
public record ReadingResult(
        ImportFormat format,
        Set<String> tables,
        long rows,
        long figures,
        long errors,
        long warnings,
        boolean cancelled,
        boolean screened) {

    /** Whether the file may stay where it is: nobody knows what stands in one that was not read to its end. */
    public boolean mayBeKept() {
        return screened && format != ImportFormat.UNKNOWN;
    }
}
