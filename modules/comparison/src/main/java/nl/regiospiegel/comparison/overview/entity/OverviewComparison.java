package nl.regiospiegel.comparison.overview.entity;

import java.util.List;

/**
 * The rows of an overview, in the order of the catalogue, with all that must be known first.
 *
 * @param findings the gravest first; of the rows that are shown
 */
public record OverviewComparison(
        OverviewQuestion question, List<OverviewFinding> findings, List<OverviewRow> rows, DecisionFamily family) {

    public OverviewComparison {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }
}
