package nl.regiospiegel.figures.suppression.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;

/**
 * Which counts the cells of a publication show. A denominator that is the same number in every cell of an area is one count,
 * not one per cell; a value without counts shows its numerator to whoever knows the denominator.
 */
final class CountedCells {

    private final PublicationSet set;
    private final Map<CountKey, BigDecimal> knownElsewhere;
    private final Set<AreaCode> withOneDenominator = new HashSet<>();

    CountedCells(PublicationSet set, Map<CountKey, BigDecimal> knownElsewhere) {
        this.set = set;
        this.knownElsewhere = knownElsewhere;
        var denominators = new HashMap<AreaCode, Map<Place, BigDecimal>>();
        for (var cell : set.cells()) {
            if (cell.denominator() != null) {
                denominators
                        .computeIfAbsent(cell.place().area(), area -> new HashMap<>())
                        .put(cell.place(), cell.denominator());
            }
        }
        denominators.forEach(this::recognise);
    }

    private void recognise(AreaCode area, Map<Place, BigDecimal> denominators) {
        var different = denominators.values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
        if (denominators.size() > 1 && different.size() == 1) {
            withOneDenominator.add(area);
        }
    }

    CountKey numeratorKey(Cell cell) {
        var count = set.counts().numerator();
        return count == null ? null : CountKey.of(count, cell.place());
    }

    CountKey denominatorKey(Cell cell) {
        var count = set.counts().denominator();
        var area = cell.place().area();
        if (count == null) {
            return null;
        }
        return CountKey.of(count, withOneDenominator.contains(area) ? new Place(area, Breakdown.NONE) : cell.place());
    }

    /** The denominator of the cell, or the one that others print; {@code null} when nobody does. */
    BigDecimal denominator(Cell cell) {
        if (cell.denominator() != null || set.counts().denominator() == null) {
            return cell.denominator();
        }
        var total =
                CountKey.of(set.counts().denominator(), new Place(cell.place().area(), Breakdown.NONE));
        return knownElsewhere.getOrDefault(denominatorKey(cell), knownElsewhere.get(total));
    }

    /** The numerator of the cell, or what it follows from; {@code null} when it cannot be calculated. */
    BigDecimal numerator(Cell cell) {
        var denominator = denominator(cell);
        if (cell.numerator() != null || cell.value() == null || denominator == null || set.multiplier() == 0) {
            return cell.numerator();
        }
        return calculated(cell, denominator);
    }

    private BigDecimal calculated(Cell cell, BigDecimal denominator) {
        var multiplier = BigDecimal.valueOf(set.multiplier());
        return cell.value()
                .multiply(denominator)
                .divide(multiplier, 0, RoundingMode.HALF_UP)
                .max(cell.value().signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO);
    }
}
