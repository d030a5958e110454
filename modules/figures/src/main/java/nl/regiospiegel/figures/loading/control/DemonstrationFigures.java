package nl.regiospiegel.figures.loading.control;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.invention.control.InventedCountry;
import nl.regiospiegel.figures.invention.control.InventedRegions;
import nl.regiospiegel.regions.speaking.RegionId;

/** The invented figures of the demonstration, and the totals of its regions. */
final class DemonstrationFigures {

    private final Indicators indicators;
    private final InventedCountry country = new InventedCountry(InventedCountry.SEED);
    private final Map<RegionId, List<ImportedFigure>> own = InventedRegions.ids().stream()
            .collect(Collectors.toMap(region -> region, this::counted, (one, other) -> one, LinkedHashMap::new));

    DemonstrationFigures(Indicators indicators) {
        this.indicators = indicators;
    }

    private List<ImportedFigure> counted(RegionId region) {
        var municipalities = InventedRegions.municipalities(region).stream().flatMap(country::own);
        var contractAreas = country.ofContractAreas()
                .filter(figure ->
                        figure.key().area().region().filter(region::equals).isPresent());
        return Stream.concat(municipalities, contractAreas).toList();
    }

    /** Those of the statistics office of the invented country. */
    Stream<ImportedFigure> national() {
        return country.national();
    }

    List<RegionId> regions() {
        return List.copyOf(own.keySet());
    }

    /** Those of a region's municipalities and contract areas, as the region counted them. */
    List<ImportedFigure> of(RegionId region) {
        return own.get(region);
    }

    /** Totals of the region, where it has more than one municipality and counts may be added. */
    List<ImportedFigure> totals(RegionId region) {
        return InventedRegions.municipalities(region).size() > 1
                ? totals(AreaCode.totalOf(region), of(region))
                : List.of();
    }

    private List<ImportedFigure> totals(AreaCode total, List<ImportedFigure> figures) {
        return figures.stream()
                .filter(each -> indicators
                        .find(each.key().indicator())
                        .orElseThrow()
                        .additivity()
                        .overAreas())
                .collect(Collectors.groupingBy(
                        each -> List.of(each.key().indicator(), each.key().period(), each.vintage()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(parts -> total(total, parts))
                .toList();
    }

    private static ImportedFigure total(AreaCode total, List<ImportedFigure> parts) {
        var first = parts.get(0);
        var key = new Key(
                first.key().indicator(),
                total,
                first.key().period(),
                first.key().breakdown());
        return new ImportedFigure(
                key,
                first.vintage(),
                parts.stream().map(ImportedFigure::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(ImportedFigure::denominator).reduce(BigDecimal.ZERO, BigDecimal::add),
                null,
                true);
    }
}
