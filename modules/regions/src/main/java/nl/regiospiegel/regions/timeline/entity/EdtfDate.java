package nl.regiospiegel.regions.timeline.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with the precision its source gives, in EDTF (ISO 8601-2): a day {@code 2021-07-01}, a month {@code 2021-06}, a
 * year {@code 2021}, a quarter {@code 2022-33} to {@code 2022-36}, a half-year {@code 2021-40} or {@code 2021-41}; with
 * {@code ~} at the end when approximate. Never a day that the source does not give.
 *
 * @param text the date as EDTF writes it
 */
public record EdtfDate(String text) {

    /** How precise a date is. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?~?");

    /**
     * @throws IllegalArgumentException when the text is not such a date, or a day that does not exist
     */
    public EdtfDate {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Geen EDTF-datum: " + text);
        }
    }

    public static boolean isValid(String text) {
        var parts = SHAPE.matcher(text == null ? "" : text);
        return parts.matches() && (parts.group(3) == null ? hasKnownPart(parts) : isDay(parts));
    }

    private static boolean hasKnownPart(Matcher parts) {
        var part = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return part >= 1 && part <= 12 || part >= 33 && part <= 36 || part == 40 || part == 41;
    }

    private static boolean isDay(Matcher parts) {
        try {
            LocalDate.parse(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    public boolean isApproximate() {
        return text.endsWith("~");
    }

    public Precision precision() {
        var exact = exact();
        if (exact.length() == 10) {
            return Precision.DAY;
        }
        return exact.length() == 4 ? Precision.YEAR : partPrecision(part());
    }

    private static Precision partPrecision(int part) {
        if (part <= 12) {
            return Precision.MONTH;
        }
        return part <= 36 ? Precision.QUARTER : Precision.HALF_YEAR;
    }

    /** The first day it can be. An approximate date is read as written. */
    public LocalDate earliest() {
        return precision() == Precision.DAY ? day() : firstMonth().atDay(1);
    }

    /** The last day it can be. An approximate date is read as written. */
    public LocalDate latest() {
        return precision() == Precision.DAY
                ? day()
                : firstMonth().plusMonths(months() - 1L).atEndOfMonth();
    }

    private LocalDate day() {
        return LocalDate.of(year(), part(), Integer.parseInt(text.substring(8, 10)));
    }

    private YearMonth firstMonth() {
        return switch (precision()) {
            case YEAR -> YearMonth.of(year(), 1);
            case HALF_YEAR -> YearMonth.of(year(), (part() - 40) * 6 + 1);
            case QUARTER -> YearMonth.of(year(), (part() - 33) * 3 + 1);
            case MONTH, DAY -> YearMonth.of(year(), part());
        };
    }

    private int months() {
        return switch (precision()) {
            case YEAR -> 12;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH, DAY -> 1;
        };
    }

    private int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    private int part() {
        return Integer.parseInt(text.substring(5, 7));
    }

    private String exact() {
        return isApproximate() ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
