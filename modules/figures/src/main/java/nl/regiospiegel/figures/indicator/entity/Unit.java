package nl.regiospiegel.figures.indicator.entity;

import java.util.Arrays;
import java.util.Optional;

/** Unit of an indicator's value. */
public enum Unit {
    /** From 0 to 1; pages show percent. */
    PROPORTION("proportion"),
    /** Events per 100 persons. */
    PER_100("per-100"),
    /** Events per 1,000 persons. */
    PER_1000("per-1000"),
    /** A fraction above or below, such as 0.05 for 5 % above; pages show percent. */
    RELATIVE_DEVIATION("relative-deviation"),
    EURO("euro");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<Unit> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
