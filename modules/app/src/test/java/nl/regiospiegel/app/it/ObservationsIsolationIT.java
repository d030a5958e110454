package nl.regiospiegel.app.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.observation.boundary.AnsweringFigures;
import nl.regiospiegel.figures.observation.boundary.ExportForm;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedPeriods;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one region keeps to itself reaches nobody: not in any form, tag or number of figures. */
class ObservationsIsolationIT extends InTheProduct {

    private static final RegionId READER = new RegionId("mvs");

    @Inject
    Observations observations;

    @Inject
    AnsweringFigures answering;

    @Inject
    LoadRegions loadRegions;

    @Inject
    PublishingTrial publishing;

    @Inject
    InTransaction tell;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    @TempDir
    Path folder;

    private record Answer(List<String> hashes, String text) {

        boolean has(int number) {
            return text.contains(String.valueOf(number));
        }
    }

    private Answer asked(TrialRegion about, LocalDate asOf, ExportForm form) {
        var question = new ObservationQuestion(
                List.of(new IndicatorCode("INSTR")),
                List.of(AreaCode.totalOf(about.id())),
                new AskedPeriods(List.of(), null, null),
                AskedBreakdowns.ALL,
                new AskedVintages(asOf, null, false),
                false);
        return tell.as(READER, () -> {
            var known = observations.known(question);
            var out = new ByteArrayOutputStream();
            try {
                answering.write(question, known, form, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return new Answer(known.hashes(), out.toString(UTF_8));
        });
    }

    private void publish(TrialRegion region, Grant grant, String period, int count) {
        publishing.publish(
                region, grant, "INSTR", period, List.of(TrialFigure.of("RG-" + region.id(), "2025-12-31", count)));
    }

    @Test
    void what_is_for_the_own_region_changes_nothing_for_another() {
        var region = TrialRegion.of("proef-geheim");
        loadRegions.load(region.in(folder));
        publish(region, Grant.ALL, "2018JJ00", 424_241);
        var before = Stream.of(ExportForm.values())
                .map(form -> asked(region, null, form))
                .toList();
        publish(region, Grant.OWN, "2019JJ00", 979_797);
        keepRaw(region);
        for (var form : ExportForm.values()) {
            var after = asked(region, null, form);
            assertEquals(before.get(form.ordinal()).hashes(), after.hashes());
            assertFalse(after.has(979_797) || after.text().contains("2019JJ00") || after.has(868_686), after.text());
        }
        assertTrue(before.get(ExportForm.CSV.ordinal()).has(424_241));
    }

    @Test
    void a_withdrawn_figure_is_gone_and_the_tag_with_it() {
        var region = TrialRegion.of("proef-terug");
        loadRegions.load(region.in(folder));
        publish(region, Grant.ALL, "2018JJ00", 313_131);
        var before = asked(region, null, ExportForm.CSV);
        assertTrue(before.has(313_131), before.text());
        withdraw(region);
        var after = asked(region, null, ExportForm.CSV);
        assertNotEquals(before.hashes(), after.hashes());
        assertFalse(after.has(313_131), after.text());
    }

    @Test
    void the_day_of_publication_counts_for_what_was_public_on_a_day() {
        var region = TrialRegion.of("proef-dag");
        loadRegions.load(region.in(folder));
        publish(region, Grant.ALL, "2018JJ00", 515_151);
        assertTrue(asked(region, LocalDate.of(2025, 12, 31), ExportForm.CSV).has(515_151));
        assertFalse(asked(region, LocalDate.of(2025, 12, 30), ExportForm.CSV).has(515_151));
    }

    /** As counted by the region, never published. */
    private void keepRaw(TrialRegion region) {
        tell.as(region.id(), () -> entities.createNativeQuery(
                        """
                        insert into figures.region_figure (region_id, indicator, area, period_kind, period, vintage_date, vintage,
                          status, obs_status, numerator, data_set, demonstration)
                        values (?1, 'INSTR', 'RG-' || ?1, 'year', '2020JJ00', '2025-12-31', '2025-12-31', 'definitive', 'A',
                          868686, ?1 || ':proef', false)""")
                .setParameter(1, region.id().value())
                .executeUpdate());
    }

    private void withdraw(TrialRegion region) {
        tell.as(region.id(), () -> {
            entities.createNativeQuery(
                            "update figures.publication set state = 'withdrawn', readers = '{}' where region_id = ?1")
                    .setParameter(1, region.id().value())
                    .executeUpdate();
            return entities.createNativeQuery(
                            "update figures.published_figure set withdrawn = true, readers = '{}' where region_id = ?1")
                    .setParameter(1, region.id().value())
                    .executeUpdate();
        });
    }
}
