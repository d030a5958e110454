package nl.regiospiegel.regions.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;

/**
 * Which part of a collection is asked for.
 *
 * @param after key of the last item that was given before, {@code null} at the beginning
 * @param limit how many items at most
 */
public record Paging(String after, int limit) {

    public static final int USUAL = 100;
    public static final int MOST = 1000;

    /** Reads the parameters {@code cursor} and {@code limit}; adds what is wrong with them to the faults. */
    public static Paging read(String cursor, String limit, List<Fault> faults, Language language) {
        return new Paging(key(cursor, faults, language), number(limit, faults, language));
    }

    /**
     * The asked part of a whole collection.
     *
     * @param key what makes an item recognisable in a cursor
     */
    public <T> Page<T> of(List<T> whole, Function<T, String> key) {
        var begin = after == null ? 0 : indexAfter(whole, key);
        var end = Math.min(whole.size(), begin + limit);
        var items = whole.subList(begin, end);
        var next = end < whole.size() ? cursor(key.apply(whole.get(end - 1))) : null;
        return new Page<>(items, Optional.ofNullable(next));
    }

    private <T> int indexAfter(List<T> whole, Function<T, String> key) {
        return IntStream.range(0, whole.size())
                .filter(index -> key.apply(whole.get(index)).equals(after))
                .map(index -> index + 1)
                .findFirst()
                .orElse(whole.size());
    }

    private static String key(String cursor, List<Fault> faults, Language language) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException broken) {
            faults.add(Fault.inQuery(
                    "cursor",
                    "invalid-cursor",
                    language.choose(
                            "Gebruik als cursor de waarde uit \"next\" van het vorige antwoord.",
                            "Use the cursor from \"next\" in the previous answer.")));
            return null;
        }
    }

    private static int number(String limit, List<Fault> faults, Language language) {
        if (limit == null) {
            return USUAL;
        }
        if (limit.matches("[0-9]{1,4}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MOST) {
            return Integer.parseInt(limit);
        }
        faults.add(Fault.inQuery(
                "limit",
                "out-of-range",
                language.choose(
                        "Geef voor limit een getal van 1 tot en met 1000.", "Give limit a number from 1 to 1000.")));
        return USUAL;
    }

    /** The key as it travels. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    /**
     * A part of a collection.
     *
     * @param items the items
     * @param cursor where the next part begins; empty on the last
     */
    public record Page<T>(List<T> items, Optional<String> cursor) {}
}
