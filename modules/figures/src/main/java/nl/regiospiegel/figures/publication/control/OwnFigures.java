package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Which figures a region may speak for: those of its own total and contract areas, and those of a municipality, or a
 * neighbourhood of one, that by its own configuration belonged to it at the end of the period. What it keeps about others never stands in for a figure of theirs.
 */
@ApplicationScoped
public class OwnFigures {

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** National figures as they are, and of the others those whose region speaks for the area. Needs a transaction. */
    public List<PublishedFigure> counting(List<PublishedFigure> figures) {
        var met = new HashMap<RegionId, Optional<RegionDescription>>();
        return figures.stream()
                .filter(figure -> figure.region() == null || owns(figure, met))
                .toList();
    }

    private boolean owns(PublishedFigure figure, Map<RegionId, Optional<RegionDescription>> met) {
        return met.computeIfAbsent(figure.region(), id -> regions.seek(id).map(configurations::description))
                .filter(region -> region.demonstration() == figure.demonstration())
                .filter(region -> isOf(region, figure))
                .isPresent();
    }

    private static boolean isOf(RegionDescription region, PublishedFigure figure) {
        return speaksFor(region, figure.area(), figure.period().last());
    }

    /** Whether the area is the region's total, one of its contract areas, or a municipality of it on that day or a part of one. */
    public static boolean speaksFor(RegionDescription region, AreaCode area, LocalDate day) {
        return switch (area.kind()) {
            case REGION -> area.equals(AreaCode.totalOf(region.id()));
            case CONTRACT_AREA ->
                region.contractAreas().stream()
                        .anyMatch(each -> area.equals(AreaCode.contractArea(region.id(), each.id())));
            default ->
                region.municipalities().stream()
                        .filter(municipality -> municipality
                                .code()
                                .equals(area.municipality().orElse(area).value()))
                        .anyMatch(municipality -> municipality.belongsOn(day));
        };
    }
}
