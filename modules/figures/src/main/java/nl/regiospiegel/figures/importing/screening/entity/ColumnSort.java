package nl.regiospiegel.figures.importing.screening.entity;

/** What a column is to the screening. */
public enum ColumnSort {
    /** Keys and texts: one telling value is enough. */
    TEXT,
    /** Dates that belong there: of publication, of counting. */
    DATE,
    /** Numbers: telling when more than half of them are. */
    MEASURE,
    /** Nobody knows; its values decide. */
    UNKNOWN
}
