package nl.regiospiegel.figures.indicator.entity;

import java.util.regex.Pattern;

/** Code of an indicator, such as {@code VERW-HA}. Case-sensitive. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    /** How the codes begin that regions define themselves. */
    public static final String LOCAL = "LOK-";

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,6}(?:-[A-Z]{1,6})?");

    public IndicatorCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Geen indicatorcode: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /** Whether a region defines it itself. */
    public boolean isLocal() {
        return value.startsWith(LOCAL);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
