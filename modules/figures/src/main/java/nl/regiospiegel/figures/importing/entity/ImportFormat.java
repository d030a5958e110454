package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.regions.language.Coded;

/** How a file is built, recognised by its content and never by its name. */
public enum ImportFormat implements Coded {
    /** A StatLine table: a column per measure; a point alone for missing. */
    STATLINE_CSV,
    /** A StatLine table saved as a spreadsheet. */
    STATLINE_XLSX,
    /** The answer of OData v3 to TypedDataSet or UntypedDataSet. */
    ODATA_V3,
    /** Observations of OData v4: a row per number, with its ValueAttribute. */
    ODATA_V4,
    /** Our template as CSV: a row per figure. */
    LONG_CSV,
    /** Our template as a spreadsheet. */
    LONG_XLSX,
    /** SDMX-CSV 2.0. */
    SDMX_CSV,
    /** The JSON of our API. */
    API_JSON,
    /** The municipal layout of task fields: taakveld; naam; amounts. */
    IV3_CSV,
    /** None of these; reading it says why. */
    UNKNOWN
}
