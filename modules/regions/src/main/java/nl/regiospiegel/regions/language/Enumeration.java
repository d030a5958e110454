package nl.regiospiegel.regions.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Several things named in one sentence: Den Haag, MVS en Leidse Regio. */
public final class Enumeration {

    private Enumeration() {}

    /** Empty when there is nothing to name. */
    public static String of(Collection<String> names, Locale locale) {
        var all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        var last = all.size() - 1;
        var and = Language.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " and " : " en ";
        return String.join(", ", all.subList(0, last)) + and + all.get(last);
    }
}
