package nl.regiospiegel.figures.seriesbreak.entity;

import java.util.Arrays;
import java.util.Optional;

/** Whether a break shifts every area alike. */
public enum BreakEffect {
    /** The same shift everywhere: differences between areas survive it. */
    UNIFORM("uniform"),
    /** The size differs by area and is unknown. */
    UNEVEN("uneven"),
    /** Not between periods. */
    NONE("none");

    private final String code;

    BreakEffect(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<BreakEffect> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
