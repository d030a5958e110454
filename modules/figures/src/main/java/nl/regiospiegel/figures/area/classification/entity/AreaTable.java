package nl.regiospiegel.figures.area.classification.entity;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaKind;

/**
 * The classification of one year.
 *
 * @param year the year
 * @param rows its municipalities and neighbourhoods, each once
 */
public record AreaTable(int year, List<ClassifiedArea> rows) {

    public AreaTable {
        rows = List.copyOf(rows);
    }

    /** The day from which it holds. */
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    /** The day from which it is no longer known to hold. */
    public LocalDate end() {
        return first().plusYears(1);
    }

    public List<ClassifiedArea> of(AreaKind kind) {
        return rows.stream().filter(row -> row.area().code().kind() == kind).toList();
    }
}
