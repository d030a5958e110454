package nl.regiospiegel.regions.speaking;

import java.util.regex.Pattern;

/**
 * Name of a region in paths, files and keys, such as {@code leidse-regio}.
 *
 * @param value kebab-case, 2 to 40 characters, starting with a letter
 */
public record RegionId(String value) implements Comparable<RegionId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,39}");

    public RegionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Geen regio-id: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
