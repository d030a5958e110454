package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.util.Locale;

/** An answer as it was written when it was computed, in both languages and both forms. */
public record WrittenAnswer(String jsonDutch, String jsonEnglish, String csvDutch, String csvEnglish) {

    public String json(Locale locale) {
        return isEnglish(locale) ? jsonEnglish : jsonDutch;
    }

    public String csv(Locale locale) {
        return isEnglish(locale) ? csvEnglish : csvDutch;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
