package nl.regiospiegel.figures.publishing.control;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;

/**
 * Adds up the total of a region: of each part of which every municipality has a count and the region gives no total itself. Only
 * for counts that may be added over areas.
 *
 * @param total area of the total
 * @param municipalities those that make the region in the period
 */
record RegionTotals(AreaCode total, Set<AreaCode> municipalities) {

    List<SetFigure> of(List<SetFigure> figures) {
        if (municipalities.size() < 2) {
            return List.of();
        }
        var byPart = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.place().part(), LinkedHashMap::new, Collectors.toList()));
        return byPart.entrySet().stream()
                .flatMap(part -> add(part.getKey(), part.getValue()))
                .toList();
    }

    private Stream<SetFigure> add(Breakdown part, List<SetFigure> figures) {
        var parts = figures.stream()
                .filter(figure -> municipalities.contains(figure.place().area()) && isCounted(figure.cell()))
                .toList();
        var given = figures.stream().anyMatch(figure -> figure.place().area().equals(total));
        var withDenominator =
                parts.stream().filter(each -> each.cell().denominator() != null).count();
        var complete =
                parts.size() == municipalities.size() && (withDenominator == 0 || withDenominator == parts.size());
        return given || !complete ? Stream.empty() : Stream.of(sum(part, parts, withDenominator > 0));
    }

    private static boolean isCounted(Cell cell) {
        return !cell.status().hasNoValue() && cell.numerator() != null;
    }

    /** As new as its newest part, and as far from final as its least final one. */
    private SetFigure sum(Breakdown part, List<SetFigure> parts, boolean withDenominator) {
        var newest = parts.stream()
                .max(Comparator.comparing(each -> each.vintage().date()))
                .orElseThrow();
        var status = parts.stream()
                .map(each -> each.vintage().status())
                .min(Comparator.comparing(RegionTotals::finality))
                .orElseThrow();
        var observation = parts.stream().anyMatch(each -> each.cell().status() == ObservationStatus.PROVISIONAL)
                ? ObservationStatus.PROVISIONAL
                : ObservationStatus.NORMAL;
        var cell = new Cell(
                observation,
                ConfidentialityStatus.FREE,
                sum(parts, Cell::numerator),
                withDenominator ? sum(parts, Cell::denominator) : null,
                null);
        var vintage = new Vintage(newest.vintage().edtf(), newest.vintage().date(), status);
        return new SetFigure(new Place(total, part), vintage, cell, newest.dataSet(), true);
    }

    private static BigDecimal sum(List<SetFigure> parts, Function<Cell, BigDecimal> number) {
        return parts.stream().map(SetFigure::cell).map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int finality(PublicationStatus status) {
        return switch (status) {
            case UNKNOWN -> 0;
            case PROVISIONAL -> 1;
            case FURTHER_PROVISIONAL -> 2;
            case DEFINITIVE -> 3;
            case REVISED -> 4;
        };
    }
}
