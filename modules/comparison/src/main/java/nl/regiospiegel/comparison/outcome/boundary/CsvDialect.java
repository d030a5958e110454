package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;

/** For whom a table is written: programs, or a Dutch spreadsheet. */
enum CsvDialect {
    /** RFC 4180: comma, decimal point, no byte order mark. */
    MACHINE(',', '.', ""),
    /** Semicolon, decimal comma, and the byte order mark that makes a spreadsheet read UTF-8. */
    SPREADSHEET(';', ',', "\uFEFF");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final char delimiter;
    private final char decimal;
    private final String start;

    CsvDialect(char delimiter, char decimal, String start) {
        this.delimiter = delimiter;
        this.decimal = decimal;
        this.start = start;
    }

    String start() {
        return start;
    }

    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    /** A number is written out in full; a text that a spreadsheet would take for a formula gets an apostrophe. */
    String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number ? number(number) : harmless(value.toString());
    }

    private String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', decimal);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
