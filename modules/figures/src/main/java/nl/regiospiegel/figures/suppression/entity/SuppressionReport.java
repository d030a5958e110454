package nl.regiospiegel.figures.suppression.entity;

import java.util.List;

/**
 * What was hidden and why, for the region itself only.
 *
 * @param cells number of cells in the publication
 * @param hidden the hidden ones
 * @param unprotected counts that others already know, or nearly
 */
public record SuppressionReport(int cells, List<HiddenCell> hidden, List<UnprotectedCount> unprotected) {

    public SuppressionReport {
        hidden = List.copyOf(hidden);
        unprotected = List.copyOf(unprotected);
    }

    public long hiddenFor(HidingReason reason) {
        return hidden.stream().filter(cell -> cell.reason() == reason).count();
    }
}
