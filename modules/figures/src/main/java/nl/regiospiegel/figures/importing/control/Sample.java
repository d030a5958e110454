package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regiospiegel.figures.importing.table.control.RowTaker;

/** The beginning of a file. */
final class Sample implements RowTaker {

    private static final int ROWS = 500;

    private long headingRow;
    private List<String> columns = List.of();
    private final List<String[]> rows = new ArrayList<>();

    @Override
    public void heading(long row, List<String> names) {
        headingRow = row;
        columns = names;
    }

    @Override
    public boolean row(long row, String[] cells, int count) {
        rows.add(Arrays.copyOf(cells, Math.max(count, columns.size())));
        return rows.size() < ROWS;
    }

    long headingRow() {
        return headingRow;
    }

    List<String> columns() {
        return columns;
    }

    /** The different texts in a column, in order of appearance, without padding. */
    List<String> texts(int place) {
        return place < 0
                ? List.of()
                : rows.stream()
                        .filter(row -> place < row.length && row[place] != null && !row[place].isBlank())
                        .map(row -> row[place].strip())
                        .distinct()
                        .toList();
    }
}
