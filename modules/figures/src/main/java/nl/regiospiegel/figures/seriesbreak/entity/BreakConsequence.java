package nl.regiospiegel.figures.seriesbreak.entity;

import java.util.Arrays;
import java.util.Optional;

/** What a break does to an indicator. */
public enum BreakConsequence {
    /** No comparison or trend crosses it. */
    BLOCKS("blocks"),
    /** It may be crossed with the break named. */
    WARNS("warns");

    private final String code;

    BreakConsequence(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<BreakConsequence> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
