package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.StratifiedFigures;
import nl.regiospiegel.figures.publication.entity.StratumFigure;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures by age class reach those to whom they were granted, and nobody else. */
class StratifiedFiguresIT extends InTheProduct {

    private static final RegionId MVS = new RegionId("mvs");
    private static final RegionId DEN_HAAG = new RegionId("den-haag");
    private static final String PERIOD = "2018JJ00";

    @Inject
    LoadRegions loadRegions;

    @Inject
    StratifiedFigures figures;

    @Inject
    InTransaction tell;

    @Inject
    PublishingTrial publishing;

    @TempDir
    Path folder;

    @Test
    void classes_are_seen_by_their_region_and_by_those_they_were_granted_to_only() {
        var region = TrialRegion.of("proef-leeftijd");
        var total = "RG-" + region.id();
        loadRegions.load(region.in(folder));
        publishing.publish(
                region,
                Grant.to(List.of(MVS)),
                "GEB-JZ",
                PERIOD,
                List.of(
                        new TrialFigure(total, "2025-12-31", 40, 900, "Y0T3"),
                        new TrialFigure(total, "2025-12-31", 60, 800, "Y4T11"),
                        new TrialFigure(total, "2025-12-31", 100, 1700, Breakdown.TOTAL)));
        assertEquals(List.of("Y0T3", "Y4T11"), seenBy(region.id(), total));
        assertEquals(List.of("Y0T3", "Y4T11"), seenBy(MVS, total));
        assertEquals(List.of(), seenBy(DEN_HAAG, total), "granted to another");
        assertEquals(List.of(), ages(tell.asNobody(() -> ask(total))), "nobody speaks");
        loadRegions.load(region.unpublished().in(folder));
        assertEquals(List.of(), seenBy(MVS, total), "the region is hidden");
    }

    @Test
    void a_region_cannot_give_classes_of_a_municipality_that_is_not_its_own() {
        var stranger = TrialRegion.of("proef-vreemde-leeftijd");
        loadRegions.load(stranger.in(folder));
        publishing.publish(
                stranger, "GEB-JZ", PERIOD, List.of(new TrialFigure("GM0518", "2025-12-31", 40, 900, "Y0T3")));
        assertEquals(List.of(), seenBy(MVS, "GM0518"));
    }

    private List<String> seenBy(RegionId reader, String area) {
        return ages(tell.as(reader, () -> ask(area)));
    }

    private List<StratumFigure> ask(String area) {
        var when = Period.parse(PERIOD).orElseThrow();
        return figures.byAge(new FigureQuery(
                new IndicatorCode("GEB-JZ"), List.of(new AreaCode(area)), when.kind(), when, when, null));
    }

    private static List<String> ages(List<StratumFigure> found) {
        return found.stream().map(StratumFigure::age).toList();
    }
}
