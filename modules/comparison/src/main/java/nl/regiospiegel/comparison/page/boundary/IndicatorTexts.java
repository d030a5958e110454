package nl.regiospiegel.comparison.page.boundary;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the page of one indicator that are put together in Java, in one language. */
record IndicatorTexts(Locale locale) {

    String say(String key, Object... parts) {
        var bundle = ResourceBundle.getBundle(
                "nl.regiospiegel.comparison.page.indicator",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(parts);
    }
}
