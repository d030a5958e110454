package nl.regiospiegel.figures.importing.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * A period as CBS prints it: a key ({@code 2023HJ01}) or a title ({@code 2023}, {@code 1e halfjaar 2023}, {@code 30 juni
 * 2023}), with one star when provisional and two when further provisional.
 *
 * @param period the period
 * @param status what the stars say, {@code null} without
 */
record PeriodWords(Period period, PublicationStatus status) {

    private static final Pattern STARRED = Pattern.compile("([^*]*?)\\s*(\\*{0,2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern HALF_YEAR = Pattern.compile("([12])e halfjaar ([0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2}) ([a-z]+) ([0-9]{4})");
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

    static Optional<PeriodWords> read(String text) {
        var starred = STARRED.matcher(text);
        if (!starred.matches()) {
            return Optional.empty();
        }
        return period(starred.group(1)).map(period -> new PeriodWords(period, status(starred.group(2))));
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
            return Optional.of(Period.halfYear(Integer.parseInt(half.group(2)), Integer.parseInt(half.group(1))));
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(Period.year(Integer.parseInt(text)));
        }
        var day = DAY.matcher(text);
        return day.matches() ? day(day) : Period.parse(text);
    }

    private static Optional<Period> day(Matcher day) {
        try {
            var month = MONTHS.indexOf(day.group(2)) + 1;
            return Optional.of(Period.referenceDate(
                    LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
