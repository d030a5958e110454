package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.Vintage;

/**
 * One figure of a set that is or will be published.
 *
 * @param place where, and which part of the total
 * @param vintage which vintage of the figure
 * @param cell its numbers
 * @param dataSet data set of the region it came from
 * @param derived a total of the region that was added up
 */
public record SetFigure(Place place, Vintage vintage, Cell cell, String dataSet, boolean derived) {

    /** Area and part; there is one figure of each in a set. */
    public record Place(AreaCode area, Breakdown part) {}

    public SetFigure with(Cell other) {
        return new SetFigure(place, vintage, other, dataSet, derived);
    }
}
