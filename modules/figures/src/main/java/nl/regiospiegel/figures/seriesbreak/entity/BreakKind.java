package nl.regiospiegel.figures.seriesbreak.entity;

import java.util.Arrays;
import java.util.Optional;

/** What caused a series break. */
public enum BreakKind {
    /** Others report than before. */
    POPULATION("population"),
    /** It is counted in another way. */
    METHOD("method"),
    /** A rule moved what is counted to another place. */
    LAW("law"),
    /** Published figures were replaced: a note on vintages, no break between periods. */
    REVISION("revision");

    private final String code;

    BreakKind(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<BreakKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
