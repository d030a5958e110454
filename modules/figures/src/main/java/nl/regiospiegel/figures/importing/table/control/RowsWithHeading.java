package nl.regiospiegel.figures.importing.table.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.Rule;

/** Hands rows over, the heading first. Rows above a heading are handed over apart; without one the first row is it. */
final class RowsWithHeading {

    private record Held(long row, String[] cells) {}

    private final RowTaker taker;
    private final HeadingFinder headings;
    private final Limits limits;
    private List<Held> held = new ArrayList<>();
    private String[] cells = new String[64];
    private long rows;

    RowsWithHeading(RowTaker taker, HeadingFinder headings, Limits limits) {
        this.taker = taker;
        this.headings = headings;
        this.limits = limits;
    }

    /** Room for the cells of one row, emptied. */
    String[] cells(int count, long row) {
        if (count > limits.columns()) {
            throw new UnreadableFile(row, Rule.TOO_MANY_COLUMNS, count, limits.columns());
        }
        if (count > cells.length) {
            cells = new String[Math.max(count, limits.columns())];
        }
        Arrays.fill(cells, null);
        return cells;
    }

    /** Takes the row that stands in the cells. */
    boolean take(long row, int count) {
        checkCells(row, count);
        if (held == null) {
            return hand(row, cells, count);
        }
        if (count == 1 && (cells[0] == null || cells[0].isBlank())) {
            return true;
        }
        held.add(new Held(row, Arrays.copyOf(cells, count)));
        if (headings.isHeading(cells, count)) {
            return start(held.size() - 1);
        }
        return held.size() < HeadingFinder.ROWS_ABOVE || start(0);
    }

    /** No more rows will come. */
    void end() {
        if (held != null && !held.isEmpty()) {
            start(0);
        }
    }

    private boolean start(int heading) {
        var waiting = held;
        held = null;
        var first = waiting.get(heading);
        waiting.stream().limit(heading).forEach(each -> taker.above(each.row(), each.cells()));
        taker.heading(first.row(), names(first.cells()));
        return waiting.stream()
                .skip(heading + 1L)
                .allMatch(each -> hand(each.row(), each.cells(), each.cells().length));
    }

    private boolean hand(long row, String[] of, int count) {
        rows++;
        if (rows > limits.rows()) {
            throw new UnreadableFile(row, Rule.TOO_MANY_ROWS, limits.rows());
        }
        return taker.row(row, of, count);
    }

    private void checkCells(long row, int count) {
        for (int i = 0; i < count; i++) {
            var cell = cells[i];
            if (cell != null && cell.length() > limits.cell()) {
                throw new UnreadableFile(row, Rule.CELL_TOO_LARGE, limits.cell());
            }
        }
    }

    private static List<String> names(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.strip())
                .toList();
    }
}
