package nl.regiospiegel.figures.importing.table.control;

/**
 * How large a file may be where it is read; a file beyond one of these is refused.
 *
 * @param rows rows with figures
 * @param columns columns
 * @param cell characters in one cell
 * @param record characters in one row
 * @param depth how deep JSON may be nested
 * @param entries parts in a spreadsheet's archive
 * @param inflated bytes of all parts of a spreadsheet together
 * @param ratio how many times larger a part may be than it is compressed, from a million bytes on
 */
public record Limits(long rows, int columns, int cell, int record, int depth, int entries, long inflated, int ratio) {

    public static final Limits STANDARD =
            new Limits(20_000_000, 500, 10_000, 1_000_000, 16, 1_000, 2_000_000_000L, 200);

    public Limits withRows(long others) {
        return new Limits(others, columns, cell, record, depth, entries, inflated, ratio);
    }
}
