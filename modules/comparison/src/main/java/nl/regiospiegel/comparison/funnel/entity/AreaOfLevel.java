package nl.regiospiegel.comparison.funnel.entity;

import java.util.List;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One of the areas of the kind that is asked for.
 *
 * @param regions the asked regions it belongs to; it is marked when there is any
 * @param figure what was published of it, {@code null} for nothing
 */
public record AreaOfLevel(Area area, List<RegionId> regions, PublishedFigure figure) {}
