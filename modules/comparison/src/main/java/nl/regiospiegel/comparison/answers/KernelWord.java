package nl.regiospiegel.comparison.answers;

import java.util.Locale;

/** A word of the kernel as the API writes it: {@code LOG_NORMAL} is {@code log-normal}. */
public final class KernelWord {

    private KernelWord() {}

    /** {@code null} for none. */
    public static String of(Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
