package nl.regiospiegel.figures.importing.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.answers.Today;

/**
 * A period as people and publishers write it: a key ({@code 2023HJ01}), a title ({@code 2023}, {@code 1e halfjaar 2023},
 * {@code 30 juni 2023}) with one star when provisional and two when further provisional, or as SDMX does
 * ({@code 2023-S1}).
 *
 * @param period the period
 * @param status what the stars say, {@code null} without
 * @param title whether it is a title, in which a publisher that uses stars leaves them out only when definitive
 */
record PeriodWords(Period period, PublicationStatus status, boolean title) {

    private static final int OLDEST = 2000;
    private static final Pattern STARRED = Pattern.compile("([^*]*?)\\s*(\\*{0,2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern HALF_YEAR = Pattern.compile(
            "(?:([12])e (?:halfjaar|half jaar) ([0-9]{4}))|(?:([0-9]{4})-?[SHh]0?([12]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2}) ([a-z]+) ([0-9]{4})");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})");
    private static final Pattern SHORTER = Pattern.compile(
            "[0-9]{4}(?:KW|MM|W1?)[0-9]{1,2}|[0-9]{4}-?(?:Q[1-4]|M[01]?[0-9]|W[0-9]{1,2})|[0-9]{4}-[01][0-9]"
                    + "|[1-4]e kwartaal [0-9]{4}|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
                    + "|november|december) [0-9]{4}");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** The period that the text means, or why it means none. */
    static Found<PeriodWords> of(String text) {
        var words = read(text);
        if (words.isEmpty()) {
            return SHORTER.matcher(text).matches()
                    ? Found.fault(Rule.PERIOD_KIND, text)
                    : Found.fault(Rule.UNKNOWN_PERIOD, text, "");
        }
        var period = words.get().period();
        if (period.first().getYear() < OLDEST) {
            return Found.fault(Rule.PERIOD_TOO_OLD, text);
        }
        return period.first().isAfter(Today.day())
                ? Found.fault(Rule.PERIOD_IN_FUTURE, text)
                : Found.meaning(words.get());
    }

    static Optional<PeriodWords> read(String text) {
        var starred = STARRED.matcher(text);
        if (!starred.matches()) {
            return Optional.empty();
        }
        var bare = starred.group(1);
        return period(bare)
                .map(period -> new PeriodWords(
                        period, status(starred.group(2)), !bare.equals(period.code()) && bare.indexOf('-') < 0));
    }

    private static PublicationStatus status(String stars) {
        return switch (stars.length()) {
            case 1 -> PublicationStatus.PROVISIONAL;
            case 2 -> PublicationStatus.FURTHER_PROVISIONAL;
            default -> null;
        };
    }

    private static Optional<Period> period(String text) {
        var half = HALF_YEAR.matcher(text);
        if (half.matches()) {
            return Optional.of(half(half));
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(Period.year(Integer.parseInt(text)));
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day(day, MONTHS.indexOf(day.group(2)) + 1);
        }
        var numbers = NUMBERS.matcher(text);
        return numbers.matches() ? day(numbers, Integer.parseInt(numbers.group(2))) : Period.parse(text);
    }

    private static Period half(Matcher half) {
        return half.group(1) == null
                ? Period.halfYear(Integer.parseInt(half.group(3)), Integer.parseInt(half.group(4)))
                : Period.halfYear(Integer.parseInt(half.group(2)), Integer.parseInt(half.group(1)));
    }

    private static Optional<Period> day(Matcher day, int month) {
        try {
            return Optional.of(Period.referenceDate(
                    LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
