package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.Observation.NumeratorOnly;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figures stand for which area, and who sees them. */
class OwnFiguresIT extends InTheProduct {

    private static final RegionId MVS = new RegionId("mvs");
    private static final String OTHERS = "GM0518";

    @Inject
    LoadRegions loadRegions;

    @Inject
    PublishedFigures figures;

    @Inject
    InTransaction tell;

    @Inject
    PublishingTrial publishing;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    @TempDir
    Path folder;

    @Test
    void a_newer_figure_of_one_region_never_replaces_the_national_one_of_anothers_municipality() {
        var stranger = TrialRegion.of("proef-vreemd");
        load(stranger);
        keep(stranger, "VERW-HA", "2023HJ01", OTHERS);
        for (var reader : List.of(MVS, stranger.id(), new RegionId("den-haag"))) {
            var found = seenBy(reader, "VERW-HA", "2023HJ01", OTHERS);
            assertEquals(1, found.size());
            assertNull(found.get(0).region(), "the national figure stays, whoever reads");
        }
    }

    @Test
    void a_region_speaks_for_its_own_municipality_and_nobody_does_when_two_claim_it() {
        var first = TrialRegion.of("proef-eigen");
        load(first);
        keep(first, "INSTR", "2021JJ00", TrialRegion.MUNICIPALITY, OTHERS);
        var found = seenBy(MVS, "INSTR", "2021JJ00", TrialRegion.MUNICIPALITY, OTHERS);
        assertEquals(
                List.of(first.id()), found.stream().map(PublishedFigure::region).toList());
        var second = TrialRegion.of("proef-ook-eigen");
        load(second);
        keep(second, "INSTR", "2021JJ00", TrialRegion.MUNICIPALITY);
        assertEquals(List.of(), seenBy(MVS, "INSTR", "2021JJ00", TrialRegion.MUNICIPALITY));
    }

    @Test
    void the_owners_figure_stands_in_its_latest_vintage() {
        var region = TrialRegion.of("proef-herzien");
        load(region);
        keep(region, "INSTR", "2020JJ00", TrialRegion.MUNICIPALITY);
        publish(region, "INSTR", "2020JJ00", TrialRegion.MUNICIPALITY, "2026-01-01", 8);
        var found = seenBy(MVS, "INSTR", "2020JJ00", TrialRegion.MUNICIPALITY);
        var count = ((NumeratorOnly) found.get(0).observation()).numerator().value();
        assertEquals(0, new BigDecimal(8).compareTo(count));
    }

    @Test
    void figures_are_hidden_and_shown_again_with_their_region() {
        var region = TrialRegion.of("proef-zichtbaar");
        var total = "RG-" + region.id();
        load(region);
        keep(region, "INSTR", "2019JJ00", total);
        assertEquals(1, rowsSeenBy(MVS, region));
        load(region.unpublished());
        assertEquals(0, rowsSeenBy(MVS, region));
        assertEquals(List.of(), seenBy(MVS, "INSTR", "2019JJ00", total));
        assertEquals(1, seenBy(region.id(), "INSTR", "2019JJ00", total).size());
        load(region);
        assertEquals(1, seenBy(MVS, "INSTR", "2019JJ00", total).size());
    }

    @Test
    void a_national_figure_of_a_later_vintage_precedes_the_regions_own() {
        var region = TrialRegion.of("proef-achterhaald");
        load(region.around("GM0014"));
        publish(region, "GEB-JH", "2022JJ00", "GM0014", "2025-12-31", 7);
        assertNull(seenBy(MVS, "GEB-JH", "2022JJ00", "GM0014").get(0).region());
        publish(region, "GEB-JH", "2022JJ00", "GM0014", "2026-11-22", 8);
        assertEquals(
                region.id(), seenBy(MVS, "GEB-JH", "2022JJ00", "GM0014").get(0).region());
    }

    private void load(TrialRegion region) {
        loadRegions.load(region.in(folder));
    }

    /** Published by the region long after the national figures. */
    private void keep(TrialRegion region, String indicator, String period, String... areas) {
        Stream.of(areas).forEach(area -> publish(region, indicator, period, area, "2025-12-31", 7));
    }

    private void publish(TrialRegion region, String indicator, String period, String area, String vintage, int count) {
        publishing.publish(region, indicator, period, List.of(TrialFigure.of(area, vintage, count)));
    }

    private List<PublishedFigure> seenBy(RegionId reader, String indicator, String code, String... codes) {
        var when = Period.parse(code).orElseThrow();
        var areas = Stream.of(codes).map(AreaCode::new).toList();
        return tell.as(
                reader,
                () -> figures.find(
                        new FigureQuery(new IndicatorCode(indicator), areas, when.kind(), when, when, null)));
    }

    private long rowsSeenBy(RegionId reader, TrialRegion region) {
        return tell.as(reader, () -> ((Number)
                        entities.createNativeQuery("select count(*) from figures.published_figure where region_id = ?")
                                .setParameter(1, region.id().value())
                                .getSingleResult())
                .longValue());
    }
}
