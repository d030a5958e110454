package nl.regiospiegel.figures.importing.staging.entity;

/**
 * What checking a file came to.
 *
 * @param found figures found in it
 * @param added figures of which nothing is stored yet
 * @param changed figures stored before in another vintage with other numbers or another status
 * @param unchanged figures that are stored already
 * @param rejected rows and figures that cannot be taken
 * @param errors faults, also those beyond the ones that are kept
 * @param warnings warnings, also those beyond the ones that are kept
 */
public record StagingResult(
        long found, long added, long changed, long unchanged, long rejected, long errors, long warnings) {

    /** Whether it cannot be confirmed. */
    public boolean refused() {
        return errors > 0;
    }

    /** How many figures a confirmation stores. */
    public long toStore() {
        return refused() ? 0 : added + changed;
    }
}
