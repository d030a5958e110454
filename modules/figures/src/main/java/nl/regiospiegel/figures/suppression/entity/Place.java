package nl.regiospiegel.figures.suppression.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;

/** Where a cell stands in a publication: an area, or the region's own total, and a part of each breakdown. */
public record Place(AreaCode area, Breakdown breakdown) {}
