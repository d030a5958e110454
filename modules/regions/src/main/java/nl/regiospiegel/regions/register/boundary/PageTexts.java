package nl.regiospiegel.regions.register.boundary;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the pages of this feature that are put together in Java. */
final class PageTexts {

    private PageTexts() {}

    static String text(String key, Locale locale, Object... parts) {
        return ResourceBundle.getBundle("nl.regiospiegel.regions.register.texts", locale)
                .getString(key)
                .formatted(parts);
    }
}
