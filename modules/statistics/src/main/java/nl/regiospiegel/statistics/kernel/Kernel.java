package nl.regiospiegel.statistics.kernel;

import java.util.ResourceBundle;

/** The statistical methods as one thing with a version. The same version gives the same numbers for the same input. */
public final class Kernel {

    private static final String VERSION =
            ResourceBundle.getBundle("nl.regiospiegel.statistics.kernel.kernel").getString("version");

    private Kernel() {}

    /** Semantic version, such as {@code 0.1.0}. */
    public static String version() {
        return VERSION;
    }
}
