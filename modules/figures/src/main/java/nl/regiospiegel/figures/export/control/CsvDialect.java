package nl.regiospiegel.figures.export.control;

/** For whom a table is written: programs, or a Dutch spreadsheet. */
public enum CsvDialect {
    /** RFC 4180: comma, decimal point, no byte order mark. */
    MACHINE(',', '.', ""),
    /** Semicolon, decimal comma, and the byte order mark that makes a spreadsheet read UTF-8. */
    SPREADSHEET(';', ',', "\uFEFF");

    private final char delimiter;
    private final char decimal;
    private final String start;

    CsvDialect(char delimiter, char decimal, String start) {
        this.delimiter = delimiter;
        this.decimal = decimal;
        this.start = start;
    }

    char delimiter() {
        return delimiter;
    }

    String start() {
        return start;
    }

    String number(String decimals) {
        return decimal == '.' ? decimals : decimals.replace('.', decimal);
    }
}
