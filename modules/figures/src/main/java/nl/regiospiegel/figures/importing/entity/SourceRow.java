package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Vintage;

/**
 * A row that is understood: what table, area, period, publication and part it is about.
 *
 * @param raw the row as the file has it
 * @param table number of the table
 */
public record SourceRow(RawRow raw, String table, AreaCode area, Period period, Vintage vintage, Breakdown breakdown) {

    /** The row with the same everything but another referrer. */
    public Place place(Breakdown other) {
        return new Place(table, area, period, vintage, other);
    }

    public Place place() {
        return place(breakdown);
    }

    /** What makes a row unique in its file. */
    public record Place(String table, AreaCode area, Period period, Vintage vintage, Breakdown breakdown) {}
}
