package nl.regiospiegel.figures.area.entity;

import nl.regiospiegel.regions.language.Coded;

/** What sort of area; areas of different kinds are never ranked together. */
public enum AreaKind implements Coded {
    COUNTRY,
    PART_OF_COUNTRY,
    PROVINCE,
    YOUTH_REGION,
    MUNICIPALITY,
    /** All municipalities of one region of the product together. */
    REGION
}
