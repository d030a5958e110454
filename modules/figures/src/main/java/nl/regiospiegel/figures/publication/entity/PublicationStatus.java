package nl.regiospiegel.figures.publication.entity;

import java.util.Arrays;
import java.util.Optional;

/** How far the publisher says a figure is from its last revision. */
public enum PublicationStatus {
    /** CBS prints one star. */
    PROVISIONAL("provisional"),
    /** CBS prints two stars. */
    FURTHER_PROVISIONAL("further-provisional"),
    /** Definitive is not final: it can be revised. */
    DEFINITIVE("definitive"),
    REVISED("revised"),
    /** Neither the file nor who gave it says. */
    UNKNOWN("unknown");

    private final String code;

    PublicationStatus(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<PublicationStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
