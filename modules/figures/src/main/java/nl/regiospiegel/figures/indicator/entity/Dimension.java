package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** A way to split a figure into parts. */
public enum Dimension implements Coded {
    REFERRER,
    CARE_FORM,
    AGE,
    END_REASON
}
