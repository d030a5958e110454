package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one region keeps to itself reaches nobody: not in any form, tag or number of figures. */
class ObservationsIsolationIT extends InTheProduct {

    private static final String QUESTION = "/observations?indicator=INSTR&area=";
    private static final List<String> FORMS = List.of("json", "json&limit=all", "csv", "sdmx-csv", "xlsx");

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

    private static HttpResponse<String> asked(String account, String path) {
        return Api.get(path, "Authorization", Api.bearer(account));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
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
        var before = FORMS.stream()
                .map(form -> asked("mvs-reader", QUESTION + "RG-proef-geheim&format=" + form))
                .toList();
        publish(region, Grant.OWN, "2019JJ00", 979_797);
        keepRaw(region);
        for (int i = 0; i < FORMS.size(); i++) {
            var after = asked("mvs-reader", QUESTION + "RG-proef-geheim&format=" + FORMS.get(i));
            assertEquals(200, after.statusCode(), after.body());
            assertEquals(tag(before.get(i)), tag(after), FORMS.get(i));
            assertFalse(after.body().contains("979797") || after.body().contains("2019JJ00"), after.body());
            assertFalse(after.body().contains("868686"), after.body());
        }
        assertTrue(before.get(0).body().contains("424241"), before.get(0).body());
    }

    @Test
    void a_withdrawn_figure_is_gone_and_the_tag_with_it() {
        var region = TrialRegion.of("proef-terug");
        loadRegions.load(region.in(folder));
        publish(region, Grant.ALL, "2018JJ00", 313_131);
        var question = QUESTION + "RG-proef-terug&format=csv";
        var before = asked("mvs-reader", question);
        assertTrue(before.body().contains("313131"), before.body());
        withdraw(region);
        var after = asked("mvs-reader", question);
        assertNotEquals(tag(before), tag(after));
        assertFalse(after.body().contains("313131"), after.body());
    }

    @Test
    void the_day_of_publication_counts_for_what_was_public_on_a_day() {
        var region = TrialRegion.of("proef-dag");
        loadRegions.load(region.in(folder));
        publish(region, Grant.ALL, "2018JJ00", 515_151);
        var question = QUESTION + "RG-proef-dag&vintageAsOf=";
        assertTrue(asked("mvs-reader", question + "2025-12-31").body().contains("515151"));
        assertFalse(asked("mvs-reader", question + "2025-12-30").body().contains("515151"));
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
