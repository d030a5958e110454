package nl.regiospiegel.figures.importing.screening.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings without capitals, accents and punctuation, so that one word covers the ways in which people write it. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SUFFIX = Pattern.compile("_[0-9]+$");

    private Words() {}

    /** All letters and digits of the heading, in lower case. */
    public static String squeeze(String heading) {
        return NOT_WORD.matcher(plain(heading)).replaceAll("");
    }

    /** The words of the heading, in lower case; capitals inside begin a word. */
    static List<String> of(String heading) {
        var apart = CAMEL.matcher(heading).replaceAll(" ");
        return Arrays.stream(NOT_WORD.split(plain(apart)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The name of a measure without the number that changes from year to year. */
    public static String withoutSuffix(String column) {
        return SUFFIX.matcher(column).replaceFirst("");
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
