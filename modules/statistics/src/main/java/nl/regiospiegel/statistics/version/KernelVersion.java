package nl.regiospiegel.statistics.version;

import java.util.ResourceBundle;

/** The version of this library, as its build wrote it: two answers of one version and one specification are the same. */
public final class KernelVersion {

    private static final String VERSION = ResourceBundle.getBundle("nl.regiospiegel.statistics.version.kernel")
            .getString("version");

    private KernelVersion() {}

    /** Semantic version, such as {@code 0.1.0}. */
    public static String get() {
        return VERSION;
    }
}
