package nl.regiospiegel.regions.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The language of this request: Dutch unless English was asked for. Codes never depend on it. */
@Named
@RequestScoped
public class Language {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    private Locale locale = DUTCH;

    public Locale getLocale() {
        return locale;
    }

    public boolean isEnglish() {
        return ENGLISH.equals(locale);
    }

    public void speak(Locale chosen) {
        locale = ENGLISH.getLanguage().equals(chosen.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** The text in this request's language. */
    public String choose(String dutch, String english) {
        return isEnglish() ? english : dutch;
    }
}
