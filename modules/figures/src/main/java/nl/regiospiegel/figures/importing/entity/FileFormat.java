package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.regions.language.Coded;

/** How a file is built. */
public enum FileFormat implements Coded {
    /** A StatLine table: semicolons, decimal comma or point, a point alone for missing. */
    STATLINE_CSV,
    /** The answer of OData v3 to TypedDataSet: numbers, and null for missing. */
    TYPED_DATA_SET
}
