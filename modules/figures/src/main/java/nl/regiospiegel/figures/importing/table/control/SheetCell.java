package nl.regiospiegel.figures.importing.table.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell of a spreadsheet as the text that somebody would read there. */
final class SheetCell {

    /** A spreadsheet keeps fifteen digits; what it writes beyond them is noise. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[dyDYjJ]");

    private SheetCell() {}

    static String text(Cell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        var raw = cell.getRawValue();
        return raw == null ? cell.getText() : raw;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
    }

    private static String number(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
