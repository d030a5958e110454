package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.Locale;

/** Words of the kernel as the API writes them. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
