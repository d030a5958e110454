package nl.regiospiegel.comparison.outcome.entity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about outcomes, in one language. */
public record OutcomeTexts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static OutcomeTexts in(Locale locale) {
        return of("outcome", locale);
    }

    /** Those of another feature, which keeps its sentences in {@code messages} beside its classes. */
    public static OutcomeTexts of(String feature, Locale locale) {
        return new OutcomeTexts(
                locale,
                ResourceBundle.getBundle("nl.regiospiegel.comparison." + feature + ".messages", locale, ONLY_ASKED));
    }

    public String say(String key, Object... parameters) {
        return new MessageFormat(bundle.getString(key), locale).format(parameters);
    }
}
