package nl.regiospiegel.comparison.evaluation.boundary;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the page of evaluations that are put together in Java, in one language. */
record EvaluationPageTexts(Locale locale) {

    String say(String key, Object... parts) {
        var bundle = ResourceBundle.getBundle(
                "nl.regiospiegel.comparison.evaluation.page",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(parts);
    }

    boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }
}
