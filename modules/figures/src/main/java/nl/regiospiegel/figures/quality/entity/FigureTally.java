package nl.regiospiegel.figures.quality.entity;

import java.time.LocalDate;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * How many areas have a figure in one period, each in its latest vintage.
 *
 * @param areas areas with a row, empty cells included
 * @param empty of which the source left the cell empty
 * @param suppressed of which the count is hidden
 * @param provisional of which the status is provisional or further provisional
 * @param earliest the status furthest from the last revision
 * @param newest day of the newest vintage, {@code null} when there is none
 * @param unpublished own figures that are in no publication others can see
 * @param submitted whether they were offered for publication
 */
public record FigureTally(
        int areas,
        int empty,
        int suppressed,
        int provisional,
        PublicationStatus earliest,
        LocalDate newest,
        int unpublished,
        boolean submitted) {

    public static final FigureTally NONE = new FigureTally(0, 0, 0, 0, PublicationStatus.UNKNOWN, null, 0, false);

    /** The same with what the region keeps to itself. */
    public FigureTally with(int kept, boolean offered) {
        return new FigureTally(areas, empty, suppressed, provisional, earliest, newest, kept, offered);
    }
}
