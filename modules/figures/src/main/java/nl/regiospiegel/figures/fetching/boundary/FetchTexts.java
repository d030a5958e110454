package nl.regiospiegel.figures.fetching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** The texts about fetching, in the reader's language. */
@RequestScoped
public class FetchTexts {

    private static final String TEXTS = "nl.regiospiegel.figures.fetching.texts";

    @Inject
    private Language language;

    public String say(String key, Object... shown) {
        return say(language.getLocale(), key, shown);
    }

    static String say(Locale locale, String key, Object... shown) {
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(TEXTS, locale, noFallback)
                .getString(key)
                .formatted(shown);
    }

    /** The text of a fault that came back in the address of a page; nothing when there is no such fault. */
    String fault(String code) {
        try {
            return say("fault." + code);
        } catch (MissingResourceException noSuchFault) {
            return "";
        }
    }

    String moment(Instant moment) {
        return moment == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.getLocale())
                        .withZone(Today.ZONE)
                        .format(moment);
    }
}
