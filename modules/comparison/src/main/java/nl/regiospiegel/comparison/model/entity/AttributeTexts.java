package nl.regiospiegel.comparison.model.entity;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names of the attributes that the product works out, in one language. */
public record AttributeTexts(ResourceBundle bundle) {

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static AttributeTexts in(Locale locale) {
        return new AttributeTexts(
                ResourceBundle.getBundle("nl.regiospiegel.comparison.model.attributes", locale, ONLY_ASKED));
    }

    public String say(String key) {
        return bundle.getString(key);
    }
}
