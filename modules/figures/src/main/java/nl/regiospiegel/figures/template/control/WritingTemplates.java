package nl.regiospiegel.figures.template.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.export.control.HarmlessText;
import nl.regiospiegel.figures.template.entity.ImportTemplate;
import nl.regiospiegel.figures.template.entity.TemplateSheet;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a template as a workbook with lists to choose from, or as the heading of a CSV file. */
public final class WritingTemplates {

    /** So many rows get the lists; more can be filled in without them. */
    private static final int ROWS = 5_000;

    private static final int WIDTH = 22;
    private static final int WIDE = 90;

    private WritingTemplates() {}

    public static void csv(ImportTemplate template, OutputStream out) throws IOException {
        new CsvCells(out, CsvDialect.SPREADSHEET, template.headings()).close();
    }

    public static void xlsx(ImportTemplate template, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Regiospiegel", "1.0")) {
            var figures = book.newWorksheet(template.figures());
            var instructions = fill(book, template.instructions());
            instructions.width(0, WIDTH);
            instructions.width(1, WIDE);
            var codes = new HashMap<String, Range>();
            for (int i = 0; i < template.codes().size(); i++) {
                var sheet = template.codes().get(i);
                var filled = fill(book, sheet);
                filled.width(1, WIDE);
                codes.put(keyOf(template, i), filled.range(1, 0, sheet.rows().size() - 1, 0));
            }
            head(template, figures, codes);
        }
    }

    /** The sheets with codes stand in the order of the columns that use them. */
    private static String keyOf(ImportTemplate template, int index) {
        return template.columns().stream()
                .map(column -> column.codes())
                .filter(codes -> codes != null)
                .toList()
                .get(index);
    }

    private static void head(ImportTemplate template, Worksheet figures, HashMap<String, Range> codes) {
        figures.freezePane(0, 1);
        for (int column = 0; column < template.columns().size(); column++) {
            figures.value(0, column, template.headings().get(column));
            figures.style(0, column).bold().set();
            figures.width(column, WIDTH);
            var options = codes.get(template.columns().get(column).codes());
            if (options != null) {
                figures.range(1, column, ROWS, column)
                        .validateWithList(options)
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorStyle(DataValidationErrorStyle.WARNING);
            }
        }
    }

    private static Worksheet fill(Workbook book, TemplateSheet sheet) {
        var written = book.newWorksheet(sheet.name());
        List<List<String>> rows = sheet.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                written.value(row, column, HarmlessText.of(rows.get(row).get(column)));
            }
        }
        return written;
    }
}
