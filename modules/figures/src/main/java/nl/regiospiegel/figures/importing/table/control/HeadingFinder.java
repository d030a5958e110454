package nl.regiospiegel.figures.importing.table.control;

import java.util.function.Predicate;

/**
 * Finds the heading among the first rows: a title or an empty row may stand above it.
 *
 * @param known whether a text is the name of a column that is understood
 */
public record HeadingFinder(Predicate<String> known) {

    static final int ROWS_ABOVE = 20;

    /** Whether this row is the heading for certain: two of its cells name a column that is understood. */
    boolean isHeading(String[] cells, int count) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            found += cells[i] != null && known.test(cells[i]) ? 1 : 0;
        }
        return found >= 2;
    }
}
