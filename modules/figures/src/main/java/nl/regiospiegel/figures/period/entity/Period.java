package nl.regiospiegel.figures.period.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure is about: a year ({@code 2023JJ00}), a half-year ({@code 2023HJ01}) or a day on which a stock was counted
 * ({@code 2023-06-30}). Codes of one kind sort as text in time order.
 *
 * @param kind how long
 * @param first first day; of a reference date the day itself
 */
public record Period(PeriodKind kind, LocalDate first) implements Comparable<Period> {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:(JJ)00|HJ0([12])|-([0-9]{2})-([0-9]{2}))");

    public Period {
        if (!first.equals(firstDay(kind, first))) {
            throw new IllegalArgumentException("Geen eerste dag van een periode: " + first);
        }
    }

    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A half-year; {@code half} is 1 or 2. */
    public static Period halfYear(int year, int half) {
        return new Period(PeriodKind.HALF_YEAR, LocalDate.of(year, 6 * half - 5, 1));
    }

    public static Period referenceDate(LocalDate day) {
        return new Period(PeriodKind.REFERENCE_DATE, day);
    }

    /** The period of this kind that the day lies in; for reference dates the count at the end of that half-year. */
    public static Period containing(PeriodKind kind, LocalDate day) {
        return kind == PeriodKind.REFERENCE_DATE
                ? referenceDate(containing(PeriodKind.HALF_YEAR, day).last())
                : new Period(kind, firstDay(kind, day));
    }

    /** The period with this code; empty when it is none. */
    public static Optional<Period> parse(String code) {
        var shape = SHAPE.matcher(code);
        return shape.matches() ? read(shape) : Optional.empty();
    }

    private static Optional<Period> read(Matcher shape) {
        var year = Integer.parseInt(shape.group(1));
        if (shape.group(2) != null) {
            return Optional.of(year(year));
        }
        return shape.group(3) != null
                ? Optional.of(halfYear(year, Integer.parseInt(shape.group(3))))
                : day(shape.group());
    }

    private static Optional<Period> day(String text) {
        try {
            return Optional.of(referenceDate(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate firstDay(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case YEAR -> day.withDayOfYear(1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), half(day) * 6 - 5, 1);
            case REFERENCE_DATE -> day;
        };
    }

    private static int half(LocalDate day) {
        return day.getMonthValue() <= 6 ? 1 : 2;
    }

    /** The code, as CBS writes it. */
    public String code() {
        return switch (kind) {
            case YEAR -> fourDigits(first.getYear()) + "JJ00";
            case HALF_YEAR -> fourDigits(first.getYear()) + "HJ0" + half(first);
            case REFERENCE_DATE -> first.toString();
        };
    }

    private static String fourDigits(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    /** As people read it: {@code 2023}, {@code 1e halfjaar 2023} or {@code 30 juni 2023}. */
    public String name(Locale locale) {
        return switch (kind) {
            case YEAR -> String.valueOf(first.getYear());
            case HALF_YEAR -> HalfYear.of(half(first)).name(locale) + " " + first.getYear();
            case REFERENCE_DATE ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(first);
        };
    }

    public LocalDate last() {
        return switch (kind) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case HALF_YEAR -> first.plusMonths(6).minusDays(1);
            case REFERENCE_DATE -> first;
        };
    }

    /**
     * Place of this period among those of its kind: two consecutive periods differ by 1. Event time is the index minus the
     * index of the period that contains the start. Reference dates are counted by half-year.
     */
    public int index() {
        return kind == PeriodKind.YEAR ? first.getYear() : first.getYear() * 2 + half(first) - 1;
    }

    /** The period so many places later, or earlier when negative. */
    public Period plus(int periods) {
        return switch (kind) {
            case YEAR -> new Period(kind, first.plusYears(periods));
            case HALF_YEAR -> new Period(kind, first.plusMonths(6L * periods));
            case REFERENCE_DATE ->
                containing(
                        kind,
                        containing(PeriodKind.HALF_YEAR, first).plus(periods).first());
        };
    }

    public Period next() {
        return plus(1);
    }

    /** Spread over all bits: first days of years differ in a few high ones only. */
    @Override
    public int hashCode() {
        return 31 * (int) first.toEpochDay() + kind.ordinal();
    }

    @Override
    public int compareTo(Period other) {
        return kind == other.kind ? first.compareTo(other.first) : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
