package nl.regiospiegel.figures.indicator.boundary;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the catalogue that are put together in Java, in one language. */
record PageTexts(Locale locale) {

    String say(String key, Object... parts) {
        var bundle = ResourceBundle.getBundle(
                "nl.regiospiegel.figures.indicator.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var text = bundle.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, locale).format(parts);
    }
}
