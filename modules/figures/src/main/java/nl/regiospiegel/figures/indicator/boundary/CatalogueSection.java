package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;

/**
 * A group of the catalogue on the page.
 *
 * @param code code of the group
 * @param name its name
 * @param note what must be known of all of it, {@code null} when nothing
 * @param tableName name of its table for who cannot see it
 * @param lines its indicators
 */
public record CatalogueSection(String code, String name, String note, String tableName, List<CatalogueLine> lines) {

    /**
     * An indicator on a line of the catalogue.
     *
     * @param regions the regions for which something else is better, empty when none
     */
    public record CatalogueLine(
            String code,
            String name,
            String definition,
            String unit,
            String direction,
            String regions,
            String levels) {}
}
