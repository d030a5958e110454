package nl.regiospiegel.figures.importing.table.control;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.table.entity.Syntax;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A table in a spreadsheet: the sheet whose heading is understood, otherwise the first. */
final class XlsxTable implements TableFile {

    private static final double MOST_ROWS = 1_048_576;

    private final Content content;
    private final HeadingFinder headings;
    private final Limits limits;
    private double fraction;

    private XlsxTable(Content content, HeadingFinder headings, Limits limits) {
        this.content = content;
        this.headings = headings;
        this.limits = limits;
    }

    static XlsxTable open(Content content, HeadingFinder headings, Limits limits) {
        if (content.path() == null) {
            throw new UnreadableFile(0, Rule.NOT_XLSX);
        }
        new SafeArchive(limits).check(content.path());
        return new XlsxTable(content, headings, limits);
    }

    @Override
    public Syntax syntax() {
        return Syntax.XLSX;
    }

    @Override
    public Map<String, String> statements() {
        return Map.of();
    }

    @Override
    public double fraction() {
        return fraction;
    }

    @Override
    public void read(RowTaker taker) {
        try (var book = new ReadableWorkbook(content.path().toFile(), new ReadingOptions(true, false))) {
            var sheets = book.getSheets().toList();
            if (!sheets.isEmpty()) {
                read(withFigures(sheets), taker);
            }
        } catch (IOException | RuntimeException broken) {
            throw readable(broken);
        }
    }

    @Override
    public void readOthers(Supplier<RowTaker> takers) {
        try (var book = new ReadableWorkbook(content.path().toFile(), new ReadingOptions(true, false))) {
            var sheets = book.getSheets().toList();
            var figures = withFigures(sheets);
            for (var sheet : sheets) {
                if (sheet != figures) {
                    read(sheet, takers.get());
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw readable(broken);
        }
    }

    private static RuntimeException readable(Exception broken) {
        boolean ours = broken.getClass().getPackageName().startsWith("nl.regiospiegel");
        return ours ? (RuntimeException) broken : new UnreadableFile(0, Rule.NOT_XLSX);
    }

    private Sheet withFigures(List<Sheet> sheets) throws IOException {
        for (var sheet : sheets) {
            try (var rows = sheet.openStream()) {
                if (rows.limit(HeadingFinder.ROWS_ABOVE).anyMatch(this::isHeading)) {
                    return sheet;
                }
            }
        }
        return sheets.get(0);
    }

    private boolean isHeading(Row row) {
        var cells =
                row.stream().map(cell -> cell == null ? null : cell.getText()).toArray(String[]::new);
        return headings.isHeading(cells, cells.length);
    }

    private void read(Sheet sheet, RowTaker taker) throws IOException {
        var handed = new RowsWithHeading(taker, headings, limits);
        try (var rows = sheet.openStream()) {
            boolean more = true;
            for (Iterator<Row> each = rows.iterator(); more && each.hasNext(); ) {
                more = take(each.next(), handed);
            }
        }
        handed.end();
    }

    private boolean take(Row row, RowsWithHeading handed) {
        int count = row.getCellCount();
        var cells = handed.cells(Math.max(1, count), row.getRowNum());
        for (int i = 0; i < count; i++) {
            cells[i] = SheetCell.text(row.getCell(i));
        }
        fraction = row.getRowNum() / MOST_ROWS;
        return handed.take(row.getRowNum(), Math.max(1, count));
    }
}
