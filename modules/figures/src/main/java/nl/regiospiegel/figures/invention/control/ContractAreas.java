package nl.regiospiegel.figures.invention.control;

import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.Counted;

/** Divides what was counted in the municipality of Voorbeeldregio A over its two contract areas, which differ a little. */
final class ContractAreas {

    private static final double NORTH = 0.56;
    private static final double DIFFERENCE = 0.04;

    private ContractAreas() {}

    /** Of the north and of the south, by half-year; together they are the municipality. */
    static List<List<Counted>> of(IndicatorCode indicator, List<Counted> halves, long seed) {
        var more = 1 + DIFFERENCE * new Chance(seed, "contract areas " + indicator).normal();
        var north = halves.stream()
                .map(all -> new Counted(
                        Counting.rounded(NORTH * more * all.numerator()), Counting.rounded(NORTH * all.denominator())))
                .toList();
        var south = IntStream.range(0, halves.size())
                .mapToObj(t -> halves.get(t).minus(north.get(t)))
                .toList();
        return List.of(north, south);
    }
}
