package nl.regiospiegel.figures.area.classification.entity;

import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * A municipality or neighbourhood as a row of the table gives it.
 *
 * @param row row in the file, the heading is 1
 * @param area the area itself
 * @param parents the youth region, province and part of the country it is in, as far as the table says
 */
public record ClassifiedArea(int row, Named area, List<Named> parents) {

    /** An area with its name; the name is {@code null} when the table has none. */
    public record Named(AreaCode code, String name) {}

    public ClassifiedArea {
        parents = List.copyOf(parents);
    }
}
