package nl.regiospiegel.figures.suppression.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;

/**
 * All cells of one publication: one region, one indicator, one period. Give every cell that is published, totals included;
 * a cell that is left out is never compared with the others.
 *
 * @param counts what is counted
 * @param kind a share has a complement, which can be small too
 * @param multiplier by which a value without counts is divided to find what was counted: 1 for shares, 100 or 1,000 for rates,
 *     0 when it cannot be found that way
 * @param additive over which axes the parts make the total, by definition
 * @param sums sub-totals inside the code lists
 * @param municipalities those that made the region when the total was made; empty when that is not known: then all that are shown
 * @param cells the cells
 */
public record PublicationSet(
        CountIds counts,
        KindOfStatistic kind,
        int multiplier,
        AdditiveOver additive,
        List<CodeSum> sums,
        Set<AreaCode> municipalities,
        List<Cell> cells) {

    public PublicationSet {
        sums = withReferences(sums, counts);
        municipalities = Set.copyOf(municipalities);
        cells = List.copyOf(cells);
    }

    /** One of which all municipalities that are shown make the region. */
    public PublicationSet(
            CountIds counts,
            KindOfStatistic kind,
            int multiplier,
            AdditiveOver additive,
            List<CodeSum> sums,
            List<Cell> cells) {
        this(counts, kind, multiplier, additive, sums, Set.of(), cells);
    }

    /** A publication of an indicator of the catalogue; {@code counts} are those of its counts that are of persons. */
    public static PublicationSet of(
            Indicator indicator, CountIds counts, Set<AreaCode> municipalities, List<Cell> cells) {
        var multiplier = indicator.formula() == Formula.RATIO ? indicator.multiplier() : 0;
        return new PublicationSet(
                counts, indicator.kind(), multiplier, AdditiveOver.of(indicator), List.of(), municipalities, cells);
    }

    /** Codes that the catalogue takes together are a sub-total too. */
    private static List<CodeSum> withReferences(List<CodeSum> given, CountIds counts) {
        var sums = new LinkedHashSet<>(given);
        Stream.of(counts.numerator(), counts.denominator())
                .filter(Objects::nonNull)
                .forEach(reference -> sums.addAll(sums(reference)));
        return List.copyOf(sums);
    }

    private static List<CodeSum> sums(CountReference reference) {
        var sums = new ArrayList<CodeSum>();
        Arrays.stream(Axis.values()).forEach(axis -> axis.dimension()
                .map(reference.at()::get)
                .filter(codes -> codes.size() > 1)
                .ifPresent(codes -> sums.add(CodeSum.of(axis, codes))));
        return sums;
    }

    /** The same cells, with counts that are not those of another period. */
    public PublicationSet inPeriod(String period) {
        return new PublicationSet(counts.inPeriod(period), kind, multiplier, additive, sums, municipalities, cells);
    }

    public boolean hasComplements() {
        return kind == KindOfStatistic.SHARE;
    }
}
