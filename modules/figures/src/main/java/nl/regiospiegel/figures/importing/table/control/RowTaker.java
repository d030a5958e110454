package nl.regiospiegel.figures.importing.table.control;

import java.util.List;

/** Takes a table row by row. */
public interface RowTaker {

    /**
     * The names of the columns.
     *
     * @param row where they stand
     * @param columns told again, with more names at the end, when a later row turns out to have more
     */
    void heading(long row, List<String> columns);

    /**
     * A row that stands above the heading, such as a title.
     *
     * @param row number as a reader of the file sees it
     */
    default void above(long row, String[] cells) {
        // it says nothing about figures
    }

    /**
     * One row.
     *
     * @param row number as a reader of the file sees it
     * @param cells the cells as they are; used again for the next row, so take what you need
     * @param count how many cells this row has; cells beyond it are {@code null}
     * @return whether to go on
     */
    boolean row(long row, String[] cells, int count);
}
