package nl.regiospiegel.comparison.answers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of downloads, in one language. */
public final class DownloadTexts {

    private final Locale locale;
    private final ResourceBundle texts;

    public DownloadTexts(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(
                "nl.regiospiegel.comparison.answers.downloads",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String say(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), locale).format(parts);
    }
}
