package nl.regiospiegel.figures.importing.job.entity;

/**
 * What the figures of a file are, held against what is stored.
 *
 * @param fresh never stored before
 * @param changed stored before with other numbers, in an earlier vintage
 * @param unchanged stored before with the same numbers
 * @param rejected cannot be taken
 * @param warnings places somebody has to look at
 */
public record ImportCounts(long fresh, long changed, long unchanged, long rejected, long warnings) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /** Whether confirming would store anything. */
    public boolean changesNothing() {
        return fresh == 0 && changed == 0;
    }
}
