package nl.regiospiegel.regions.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people and programs write it: year of four digits, month, day. */
public final class AskedDay {

    private static final Pattern SHAPE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private AskedDay() {}

    /** Empty when there is no such day. Java itself also reads years that no database can keep. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return SHAPE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
