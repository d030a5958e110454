package nl.regiospiegel.regions.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A word of a code list. Implemented by enums: the constant {@code FINAL_AWARD} has the code {@code final-award} in files,
 * in the API and in the bundle {@code codes} with the names in both languages.
 */
public interface Coded {

    String name();

    /** The word in kebab-case, as files and the API write it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of a list that has this code, letter for letter; empty when there is none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }

    /** The word as people read it; Dutch unless the locale is English, whatever the machine's own language is. */
    default String name(Locale locale) {
        var list = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("nl.regiospiegel.regions.language.codes", locale, noFallback)
                .getString(list.toLowerCase(Locale.ROOT) + "." + code());
    }
}
