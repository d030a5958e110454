package nl.regiospiegel.figures.invention.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * An invented municipality.
 *
 * @param code its code
 * @param youthRegion the invented youth region it lies in
 * @param young inhabitants under 18 at the start of 2020
 */
public record Town(AreaCode code, AreaCode youthRegion, int young) {}
