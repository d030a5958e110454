package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.regions.language.Coded;

/**
 * Something a file does not say itself, so that whoever sends it must.
 *
 * @param field what is missing
 * @param why why it is asked, in plain Dutch
 * @param suggestion what the name of the file suggests, {@code null} when nothing; shown, never taken silently
 */
public record MissingMetadata(Field field, String why, String suggestion) {

    /** What can be asked for; the code is the name of the field in the API, in kebab-case. */
    public enum Field implements Coded {
        TABLE,
        PERIOD,
        STATUS,
        VINTAGE_DATE,
        AREA,
        SOURCE
    }
}
