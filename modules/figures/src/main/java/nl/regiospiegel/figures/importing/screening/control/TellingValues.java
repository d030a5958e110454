package nl.regiospiegel.figures.importing.screening.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.regiospiegel.regions.answers.Today;

/** Values that only a person has: a citizen service number, a full date of birth. Written for speed: every cell passes here. */
final class TellingValues {

    private static final int LENGTH = 9;
    private static final int OLDEST = 1900;

    private TellingValues() {}

    /** Whether the text is nine digits, apart or together, that pass the eleven test. */
    static boolean isCitizenNumber(String text) {
        int length = text.length();
        if (length < LENGTH || length > 15) {
            return false;
        }
        int digits = 0;
        int sum = 0;
        int any = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                any |= digit;
                sum += digit * (digits == LENGTH ? -1 : LENGTH + 1 - digits);
            } else if (!isSeparator(text.charAt(i))) {
                return false;
            }
        }
        return digits == LENGTH && any != 0 && sum % 11 == 0;
    }

    private static boolean isSeparator(char each) {
        return each == '.' || each == '-' || each == ' ' || each == '\u00a0';
    }

    /** Whether a word of the text is such a number. */
    static boolean holdsCitizenNumber(String text) {
        if (isCitizenNumber(text)) {
            return true;
        }
        return !text.contains("://") && isAmongWords(text);
    }

    private static boolean isAmongWords(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                if (i - start == LENGTH && isCitizenNumber(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Whether the text is a full date that a living person can be born on: 2009-05-12, 12-05-2009, 12/5/2009, 12.05.2009. */
    static boolean isBirthDate(String text) {
        int length = text.length();
        if (length < 8 || length > 19 || !(isParting(text, 4) || isParting(text, 2) || isParting(text, 1))) {
            return false;
        }
        var day = length > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T') ? text.substring(0, 10) : text;
        var parts = day.split("[-/.]", -1);
        return parts.length == 3 && isDay(parts);
    }

    private static boolean isParting(String text, int place) {
        char each = text.charAt(place);
        return each == '-' || each == '/' || each == '.';
    }

    private static boolean isDay(String[] parts) {
        try {
            int first = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            int last = Integer.parseInt(parts[2]);
            int year = Math.max(first, last);
            int day = Math.min(first, last);
            return year >= OLDEST && !isFuture(year, month, day);
        } catch (NumberFormatException | DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isFuture(int year, int month, int day) {
        return LocalDate.of(year, month, day).isAfter(Today.day());
    }
}
