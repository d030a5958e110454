package nl.regiospiegel.figures.importing.control;

import java.util.List;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.table.control.RowTaker;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/** Makes figures of the rows, and tells everything that is wrong with them. */
final class SecondPass implements RowTaker {

    private final ReadingFile file;
    private final ImportSink sink;
    private final Remarks remarks;
    private final Progress progress;
    private ReadingContext context;
    private Figures figures;
    private RowsOfFigures rows;

    SecondPass(ReadingFile file, ImportSink sink, Remarks remarks, Progress progress) {
        this.file = file;
        this.sink = sink;
        this.remarks = remarks;
        this.progress = progress;
    }

    @Override
    public void heading(long row, List<String> columns) {
        context = file.context(row, columns);
        if (context.format() == ImportFormat.UNKNOWN) {
            remarks.once("", row, null, null, Rule.NOT_RECOGNISED, Remarks.shorten(String.join(", ", columns)));
            return;
        }
        new HeadingRules(context, remarks).tell(file.required());
        var sense = new RowSense(context, remarks);
        var numbers = new RowNumbers(context.heading(), remarks);
        figures = new Figures(context, sense, file.rule(), remarks, sink);
        rows = context.isByMeasure()
                ? new MeasureRows(context, sense, numbers, figures, remarks, file.totals())
                : new LongRows(context, sense, numbers, figures, remarks);
    }

    @Override
    public boolean row(long row, String[] cells, int count) {
        if (rows == null) {
            return false;
        }
        if (isWhole(row, cells, count)) {
            rows.take(row, cells);
        }
        return progress.row();
    }

    /** Whether the row has a cell for every column, and something in them. */
    private boolean isWhole(long row, String[] cells, int count) {
        int wanted = context.heading().columns().size();
        if (count != wanted && file.syntax() == Syntax.CSV || count > wanted && !isEmpty(cells, wanted, count)) {
            remarks.tell(row, null, null, Rule.NUMBER_OF_CELLS, count, wanted);
            return false;
        }
        if (isEmpty(cells, 0, wanted)) {
            tellEmpty(row);
            return false;
        }
        return true;
    }

    /** A spreadsheet has empty rows wherever somebody once set a colour. */
    private void tellEmpty(long row) {
        if (file.syntax() != Syntax.XLSX) {
            remarks.tell(row, null, null, Rule.EMPTY_ROW);
        }
    }

    private static boolean isEmpty(String[] cells, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cells[i] != null && !cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Tells what only the whole file can. */
    void end() {
        if (context == null || progress.rows() == 0 && rows != null) {
            remarks.tell(0, null, null, Rule.NO_ROWS);
        } else if (figures != null && figures.count() == 0 && remarks.errors() == 0) {
            remarks.tell(
                    0,
                    null,
                    null,
                    Rule.NO_FIGURES,
                    context.given().table() == null ? "" : " " + context.given().table());
        } else if (figures != null) {
            new HeadingRules(context, remarks).tellUnused(figures.tables());
        }
    }

    Figures figures() {
        return figures;
    }

    ReadingContext context() {
        return context;
    }
}
