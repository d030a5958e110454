package nl.regiospiegel.figures.indicator.entity;

import java.util.Arrays;
import java.util.Optional;

/** Which way is better. */
public enum Direction {
    HIGHER("higher"),
    LOWER("lower"),
    /** Neither: context is needed. */
    NEUTRAL("neutral");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<Direction> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
