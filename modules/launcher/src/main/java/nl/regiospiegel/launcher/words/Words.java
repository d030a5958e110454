package nl.regiospiegel.launcher.words;

import java.util.ResourceBundle;

/** The texts the launcher prints, from {@code words.properties} beside this class. */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

    private Words() {}

    /** The text of that key with {@code {0}}, {@code {1}}... filled in as they are (no number formatting: ports). */
    public static String say(String key, Object... values) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
