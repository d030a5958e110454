package nl.regiospiegel.figures.indicator.entity;

import java.util.Arrays;
import java.util.Optional;

/** How numerator and denominator make the value. */
public enum Formula {
    /** numerator / denominator · multiplier. */
    RATIO("ratio"),
    /** (numerator - denominator) / denominator: how far the one is from the other. */
    DEVIATION("deviation");

    private final String code;

    Formula(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<Formula> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
