package nl.regiospiegel.regions.timeline.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Dates as people read them, never more precise than the source. */
public final class DateWords {

    private final Locale locale;

    public DateWords(Locale locale) {
        this.locale = locale;
    }

    /** Such as "1 juli 2021", "juni 2021", "eerste kwartaal van 2022", "ongeveer juni 2023". */
    public String of(EdtfDate date) {
        return (date.isApproximate() ? choose("ongeveer ", "about ") : "") + exactly(date);
    }

    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private String exactly(EdtfDate date) {
        var first = date.earliest();
        return switch (date.precision()) {
            case DAY -> of(first);
            case MONTH -> DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(first);
            case QUARTER -> quarter(first);
            case HALF_YEAR ->
                first.getMonthValue() == 1
                        ? choose("eerste helft van ", "first half of ") + first.getYear()
                        : choose("tweede helft van ", "second half of ") + first.getYear();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private String quarter(LocalDate first) {
        var number = (first.getMonthValue() - 1) / 3;
        var dutch = new String[] {"eerste", "tweede", "derde", "vierde"};
        var english = new String[] {"first", "second", "third", "fourth"};
        return choose(dutch[number] + " kwartaal van ", english[number] + " quarter of ") + first.getYear();
    }

    private String choose(String dutch, String english) {
        return Language.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : dutch;
    }
}
