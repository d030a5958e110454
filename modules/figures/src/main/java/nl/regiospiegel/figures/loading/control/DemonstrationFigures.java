package nl.regiospiegel.figures.loading.control;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.control.ShippedCsv;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** The invented figures of the demonstration, and the totals of its regions. */
final class DemonstrationFigures {

    static final String FILE = "/demonstration/figures.csv";

    private final Indicators indicators;
    private final Map<String, List<ImportedFigure>> byOwner = ShippedCsv.rows(FILE).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("region"),
                    LinkedHashMap::new,
                    Collectors.mapping(DemonstrationFigures::figure, Collectors.toList())));

    DemonstrationFigures(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Those of the invented country. */
    List<ImportedFigure> national() {
        return byOwner.get("");
    }

    List<RegionId> regions() {
        return byOwner.keySet().stream()
                .filter(owner -> !owner.isEmpty())
                .map(RegionId::new)
                .toList();
    }

    /** Those of a region's municipalities, as the region counted them. */
    List<ImportedFigure> of(RegionId region) {
        return byOwner.get(region.value());
    }

    /** Totals of the region, where it has more than one municipality and counts may be added. */
    List<ImportedFigure> totals(RegionId region) {
        var own = of(region);
        var areas = own.stream().map(each -> each.key().area()).distinct().count();
        return areas > 1 ? totals(AreaCode.totalOf(region), own) : List.of();
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

    private static ImportedFigure figure(Map<String, String> row) {
        var key = new Key(
                new IndicatorCode(row.get("indicator")),
                new AreaCode(row.get("area")),
                Period.parse(row.get("period")).orElseThrow(),
                Breakdown.NONE);
        var status = Coded.find(PublicationStatus.class, row.get("status")).orElseThrow();
        var published = new EdtfDate(row.get("published"));
        var vintage = new Vintage(published.text(), published.latest(), status);
        return new ImportedFigure(
                key, vintage, new BigDecimal(row.get("numerator")), new BigDecimal(row.get("denominator")), null, true);
    }
}
