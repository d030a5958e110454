package nl.regiospiegel.figures.importing.entity;

import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param line line in the file
 * @param cells cell by column; a missing value is {@code null}
 */
public record RawRow(int line, Map<String, String> cells) {

    /** The cell without padding; {@code null} when the column is not there or the cell is missing. */
    public String text(String column) {
        var cell = column == null ? null : cells.get(column);
        return cell == null ? null : cell.strip();
    }
}
