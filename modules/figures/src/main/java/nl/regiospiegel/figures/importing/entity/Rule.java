package nl.regiospiegel.figures.importing.entity;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Everything that can be said about a place in an imported file. The codes are stable; {@code docs/methods/import.md} lists
 * them. The words are Dutch, as in the bundle {@code rules}: what is wrong, and what to do about it.
 */
public enum Rule {
    NO_ROWS(Severity.ERROR),
    NOT_RECOGNISED(Severity.ERROR),
    NOT_CSV(Severity.ERROR),
    NOT_JSON(Severity.ERROR),
    NOT_A_ROW(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    BINARY_FILE(Severity.ERROR),
    COMPRESSED_FILE(Severity.ERROR),
    OLD_SPREADSHEET(Severity.ERROR),
    ENCODING(Severity.ERROR),
    NOT_XLSX(Severity.ERROR),
    ZIP_BOMB(Severity.ERROR),
    XML_DTD(Severity.ERROR),
    TOO_MANY_COLUMNS(Severity.ERROR),
    TOO_MANY_ROWS(Severity.ERROR),
    CELL_TOO_LARGE(Severity.ERROR),
    NUMBER_OF_CELLS(Severity.ERROR),
    DUPLICATE_COLUMN(Severity.ERROR),
    SAME_COLUMN(Severity.ERROR),
    DUPLICATE_MEASURE(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR),
    UNNAMED_COLUMN(Severity.WARNING),
    UNKNOWN_COLUMN(Severity.WARNING),
    UNSTORED_COLUMN(Severity.WARNING),
    EMPTY_ROW(Severity.WARNING),
    NO_FIGURES(Severity.ERROR),
    MIXED_DECIMALS(Severity.WARNING),
    ACTION(Severity.ERROR),
    NO_TABLE(Severity.ERROR),
    UNKNOWN_TABLE(Severity.ERROR),
    TABLE_DIFFERS(Severity.ERROR),
    NO_INDICATOR(Severity.ERROR),
    UNKNOWN_INDICATOR(Severity.ERROR),
    UNKNOWN_MEASURE(Severity.WARNING),
    MEASURE_CODES_MISSING(Severity.ERROR),
    NO_AREA(Severity.ERROR),
    UNKNOWN_AREA(Severity.ERROR),
    UNKNOWN_AREA_NAME(Severity.ERROR),
    AMBIGUOUS_AREA_NAME(Severity.ERROR),
    AREA_NOT_IN_PERIOD(Severity.ERROR),
    AREA_KIND(Severity.ERROR),
    OTHER_AREAS(Severity.WARNING),
    AREA_GONE(Severity.INFORMATION),
    REGION_TOTAL(Severity.ERROR),
    AREA_DIFFERS(Severity.ERROR),
    NO_PERIOD(Severity.ERROR),
    UNKNOWN_PERIOD(Severity.ERROR),
    PERIOD_KIND(Severity.ERROR),
    PERIOD_IN_FUTURE(Severity.ERROR),
    PERIOD_TOO_OLD(Severity.ERROR),
    PERIOD_DIFFERS(Severity.ERROR),
    PERIOD_KIND_UNUSUAL(Severity.WARNING),
    NO_STATUS(Severity.ERROR),
    UNKNOWN_STATUS(Severity.ERROR),
    STATUS_DIFFERS(Severity.ERROR),
    NO_VINTAGE(Severity.ERROR),
    UNKNOWN_DATE(Severity.ERROR),
    VINTAGE_IN_FUTURE(Severity.ERROR),
    VINTAGE_BEFORE_PERIOD(Severity.WARNING),
    VINTAGE_DIFFERS(Severity.ERROR),
    TWO_PUBLICATIONS(Severity.ERROR),
    VINTAGE_BY_RHYTHM(Severity.INFORMATION),
    UNKNOWN_CODE(Severity.ERROR),
    NOT_SPLIT(Severity.ERROR),
    UNKNOWN_TASK_FIELD(Severity.WARNING),
    NOT_A_NUMBER(Severity.ERROR),
    AMBIGUOUS_NUMBER(Severity.ERROR),
    THOUSANDS_SEPARATOR(Severity.ERROR),
    SPREADSHEET_ERROR(Severity.ERROR),
    DATE_IN_NUMBER(Severity.ERROR),
    PERCENT_SIGN(Severity.ERROR),
    SCIENTIFIC_NUMBER(Severity.ERROR),
    RANGE(Severity.ERROR),
    NEGATIVE(Severity.ERROR),
    ABOVE_HUNDRED(Severity.ERROR),
    SHARE_ABOVE_ONE(Severity.ERROR),
    ABSURD_SIZE(Severity.ERROR),
    SPREAD_NOT_MEAN(Severity.ERROR),
    SPREAD_WITHOUT_MEAN(Severity.ERROR),
    SPREAD_WITHOUT_NUMBER(Severity.ERROR),
    MEAN_AS_COUNTS(Severity.ERROR),
    MEAN_WITHOUT_NUMBER(Severity.WARNING),
    HALF_ROW(Severity.ERROR),
    VALUE_DIFFERS(Severity.WARNING),
    PART_ABOVE_WHOLE(Severity.WARNING),
    ZERO_DENOMINATOR(Severity.WARNING),
    NO_DENOMINATOR(Severity.WARNING),
    TOTAL_MISSING(Severity.ERROR),
    UNKNOWN_OBSERVATION_STATUS(Severity.ERROR),
    WITHHELD_NUMBER(Severity.ERROR),
    DUPLICATE_ROW(Severity.ERROR);

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "nl.regiospiegel.figures.importing.rules",
            Locale.forLanguageTag("nl"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The stable code, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule told about one place; {@code shown} fills in the words. */
    public ImportRemark remark(long row, String column, String value, Object... shown) {
        return new ImportRemark(severity, row, column, value, code(), words("detail", shown), words("remedy", shown));
    }

    private String words(String part, Object... shown) {
        return WORDS.getString(code() + "." + part).formatted(shown);
    }
}
