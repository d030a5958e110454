package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * Denominators that stand in other rows than their numerators, found in a first pass. Small: one number for each area, period
 * and part, however many rows refer to it.
 */
final class Totals {

    /** A denominator as the file has it. */
    record Total(BigDecimal number, boolean withheld) {}

    private record Place(
            String table,
            String measure,
            AreaCode area,
            Period period,
            PublicationStatus status,
            String vintage,
            Breakdown breakdown) {}

    private final Map<Place, Total> totals = new HashMap<>();

    void put(RowSense row, String measure, Total total) {
        totals.putIfAbsent(place(row, measure, row.breakdown()), total);
    }

    /** The total of this measure for what the row is about, but of another part; {@code null} when the file has none. */
    Total of(RowSense row, String measure, Breakdown breakdown) {
        return totals.get(place(row, measure, breakdown));
    }

    private static Place place(RowSense row, String measure, Breakdown breakdown) {
        return new Place(
                row.table(),
                measure,
                row.area(),
                row.period(),
                row.status() == null ? PublicationStatus.DEFINITIVE : row.status(),
                row.text(ColumnRole.VINTAGE_DATE),
                breakdown);
    }
}
