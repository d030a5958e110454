package nl.regiospiegel.comparison.evaluation.entity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about evaluations, in one language. */
public record EvaluationTexts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static EvaluationTexts in(Locale locale) {
        return new EvaluationTexts(
                locale, ResourceBundle.getBundle("nl.regiospiegel.comparison.evaluation.messages", locale, ONLY_ASKED));
    }

    public String say(String key, Object... parameters) {
        return new MessageFormat(bundle.getString(key), locale).format(parameters);
    }
}
