package nl.regiospiegel.figures.fetching.entity;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A table, or part of it, as one file in the shape of CBS itself; each row says the status of its period.
 *
 * @param file the file
 * @param table number of the table
 * @param title title as CBS gives it
 * @param modified day on which CBS last published the table
 * @param rows how many rows
 */
public record FetchedTable(Path file, String table, String title, LocalDate modified, long rows) {

    /** What CBS says of the file as a whole; the status stands in its rows. */
    public GivenMetadata metadata() {
        var source = "CBS StatLine %s, %s".formatted(table, title);
        return new GivenMetadata(table, null, null, new EdtfDate(modified.toString()), source, null);
    }
}
