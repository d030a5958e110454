package nl.regiospiegel.figures.suppression.entity;

import java.util.List;

/**
 * A publication as others may see it, and what only the region may know about it.
 *
 * @param cells every cell that was given, in the same order
 * @param report for the region's own eyes
 */
public record SuppressedSet(List<SuppressedCell> cells, SuppressionReport report) {

    public SuppressedSet {
        cells = List.copyOf(cells);
    }
}
