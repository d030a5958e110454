package nl.regiospiegel.launcher.words;

/**
 * Why the product cannot start, in words for the person at the keyboard: what is wrong and how to mend it. The cause
 * is for the log file only.
 */
public final class PlainFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PlainFailure(String text, Throwable cause) {
        super(text, cause);
    }

    public static PlainFailure of(String key, Object... values) {
        return new PlainFailure(Words.say(key, values), null);
    }

    public static PlainFailure because(Throwable cause, String key, Object... values) {
        return new PlainFailure(Words.say(key, values), cause);
    }
}
