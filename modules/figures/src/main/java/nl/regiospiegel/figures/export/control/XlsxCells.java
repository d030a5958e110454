package nl.regiospiegel.figures.export.control;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as the first sheet of a workbook, with a second that explains it. Rows leave as they come in. */
public final class XlsxCells implements Cells {

    /** How many rows a sheet can have below its heading. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int ROWS_AT_A_TIME = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final String explanationName;
    private final Supplier<List<List<String>>> explanation;
    private int row;
    private int column;

    /** @param explanation rows of the second sheet, asked when the first is written */
    public XlsxCells(
            OutputStream out, SheetNames titles, List<String> names, Supplier<List<List<String>>> explanation) {
        this.explanation = explanation;
        explanationName = titles.explanation();
        book = new Workbook(out, "Regiospiegel", "1.0");
        sheet = book.newWorksheet(titles.table());
        sheet.freezePane(0, 1);
        for (var name : names) {
            sheet.style(0, column).bold().set();
            write(name);
        }
        row++;
        column = 0;
    }

    /** What the two sheets are called. */
    public record SheetNames(String table, String explanation) {}

    @Override
    public void text(String value) {
        write(HarmlessText.of(value));
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        column++;
    }

    @Override
    public void number(BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value.doubleValue());
        }
        column++;
    }

    @Override
    public void flag(boolean value) {
        sheet.value(row, column++, value);
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    /** Without its directory the archive cannot be opened. */
    @Override
    public void breakOff() {
        // what stands there is no workbook yet
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        var explained = book.newWorksheet(explanationName);
        var rows = explanation.get();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                explained.value(i, j, HarmlessText.of(rows.get(i).get(j)));
            }
        }
        explained.width(0, 30);
        explained.width(1, 80);
        book.finish();
    }
}
