package nl.regiospiegel.figures.area.entity;

import nl.regiospiegel.regions.language.Coded;

/** What sort of area; areas of different kinds are never ranked together. */
public enum AreaKind implements Coded {
    COUNTRY,
    PART_OF_COUNTRY,
    PROVINCE,
    YOUTH_REGION,
    MUNICIPALITY,
    /** A CBS neighbourhood (wijk) of one municipality; neighbourhoods need not add up to it. */
    NEIGHBOURHOOD,
    /** An area for which one region has contracted help; it is no CBS area. */
    CONTRACT_AREA,
    /** All municipalities of one region of the product together. */
    REGION
}
