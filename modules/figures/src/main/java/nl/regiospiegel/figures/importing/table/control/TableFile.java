package nl.regiospiegel.figures.importing.table.control;

import java.util.Map;
import java.util.function.Supplier;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/** A file as rows and columns, before anybody knows what they mean. Can be read more than once. */
public interface TableFile {

    Syntax syntax();

    /**
     * Reads it from the beginning.
     *
     * @throws UnreadableFile when that is not possible
     */
    void read(RowTaker taker);

    /** Reads what else is in the file, such as the other sheets of a spreadsheet: for who must have seen all of it. */
    default void readOthers(Supplier<RowTaker> takers) {
        // most files have nothing else
    }

    /** Part of the file read so far, from 0 to 1. */
    double fraction();

    /** What the file says about itself outside its rows, by lower-case name. */
    Map<String, String> statements();

    /** The titles of measures by their codes, where the file lists them beside its rows: all that was read so far. */
    default Map<String, String> measureTitles() {
        return Map.of();
    }
}
