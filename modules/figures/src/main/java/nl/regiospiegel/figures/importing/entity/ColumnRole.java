package nl.regiospiegel.figures.importing.entity;

/** What a column says about a figure. */
public enum ColumnRole {
    TABLE,
    INDICATOR,
    AREA,
    AREA_NAME,
    PERIOD,
    STATUS,
    VINTAGE_DATE,
    REFERRER,
    CARE_FORM,
    AGE,
    END_REASON,
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    /** Of a mean; the denominator is then how many were measured. */
    STANDARD_DEVIATION,
    /** Which measure a row is about, in observations of OData v4. */
    MEASURE,
    /** Why a value is missing, in observations of OData v4. */
    ATTRIBUTE,
    OBSERVATION_STATUS,
    CONFIDENTIALITY,
    ACTION,
    STRUCTURE,
    TASK_FIELD,
    /** The number of a row. */
    SEQUENCE,
    /** A name beside a code, an address, a remark: known and not needed. */
    LABEL,
    /** Known, and not stored yet. */
    UNSTORED,
    /** A measure of a source table: the name says which. */
    MEASURE_COLUMN,
    UNKNOWN;

    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
