package nl.regiospiegel.figures.publication.entity;

import java.util.Arrays;
import java.util.Optional;

/** Status of an observation: the codes of SDMX list CL_OBS_STATUS that occur here. */
public enum ObservationStatus {
    NORMAL("A"),
    PROVISIONAL("P"),
    /** No value, and the source does not say which of its reasons holds. */
    MISSING("O"),
    /** No value, because it is suppressed. */
    SUPPRESSED("Q");

    private final String code;

    ObservationStatus(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public boolean hasNoValue() {
        return this == MISSING || this == SUPPRESSED;
    }

    public static Optional<ObservationStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
