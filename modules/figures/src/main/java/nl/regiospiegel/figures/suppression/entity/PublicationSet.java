package nl.regiospiegel.figures.suppression.entity;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;

/**
 * All cells of one publication: one region, one indicator, one period. Give every cell that is published, totals included;
 * a cell that is left out is never compared with the others.
 *
 * @param counts what is counted
 * @param kind a share has a complement, which can be small too
 * @param multiplier by which a value without counts is divided to find what was counted: 1 for shares, 100 or 1,000 for rates
 * @param additive over which dimensions the parts make the total, by definition
 * @param sums sub-totals inside the code lists
 * @param cells the cells
 */
public record PublicationSet(
        CountIds counts,
        KindOfStatistic kind,
        int multiplier,
        AdditiveOver additive,
        List<CodeSum> sums,
        List<Cell> cells) {

    public PublicationSet {
        sums = List.copyOf(sums);
        cells = List.copyOf(cells);
    }

    public boolean hasComplements() {
        return kind == KindOfStatistic.SHARE;
    }
}
