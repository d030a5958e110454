package nl.regiospiegel.figures.publishing.entity;

import java.util.Comparator;
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

    /** By area, with the total of the region last, and then by part. */
    public static final Comparator<SetFigure> ORDER = Comparator.comparing(
                    (SetFigure figure) -> figure.place().area())
            .thenComparing(figure -> figure.place().part().referrer(), SetFigure::totalFirst)
            .thenComparing(figure -> figure.place().part().careForm(), SetFigure::totalFirst)
            .thenComparing(figure -> figure.place().part().age(), SetFigure::totalFirst)
            .thenComparing(figure -> figure.place().part().endReason(), SetFigure::totalFirst);

    /** Area and part; there is one figure of each in a set. */
    public record Place(AreaCode area, Breakdown part) {}

    private static int totalFirst(String one, String other) {
        var total = Comparator.comparing((String code) -> !code.equals(Breakdown.TOTAL));
        return total.thenComparing(Comparator.naturalOrder()).compare(one, other);
    }

    public SetFigure with(Cell other) {
        return new SetFigure(place, vintage, other, dataSet, derived);
    }
}
