package nl.regiospiegel.figures.publication.entity;

import java.util.Arrays;
import java.util.Optional;

/** Confidentiality of an observation: the codes of SDMX list CL_CONF_STATUS that occur here. */
public enum ConfidentialityStatus {
    FREE("F"),
    /** Suppressed. Deliberately one code for small counts and for those that would give them away. */
    CONFIDENTIAL("C");

    private final String code;

    ConfidentialityStatus(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<ConfidentialityStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
