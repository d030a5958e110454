package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.regiospiegel.regions.configuration.control.FaultyConfiguration;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.CurrentConfiguration;
import nl.regiospiegel.regions.register.control.ExportRegion;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.control.UnknownRegion;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterIT extends InTheProduct {

    private static final RegionId OTHER = new RegionId("proef-ander");
    private static final List<String> VERSIONED =
            List.of("ConfigurationVersion", "VersionedContractModel", "VersionedTimelineEvent", "VersionedSource");

    @Inject
    LoadRegions loadRegions;

    @Inject
    Regions regions;

    @Inject
    Configurations configurations;

    @Inject
    ExportRegion export;

    @Inject
    InTransaction tell;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    @TempDir
    Path folder;

    @BeforeEach
    void another_region_looks_on() {
        load(TrialRegion.of(OTHER.value()));
    }

    @Test
    void loading_the_same_files_again_changes_nothing() {
        var region = TrialRegion.of("proef-zelfde");
        load(region);
        var first = current(region);
        load(region);
        assertEquals(1, current(region).version().number());
        assertEquals(first.version().loadedAt(), current(region).version().loadedAt());
        assertEquals(1, rows("ConfigurationVersion", region.id(), region.id()));
    }

    @Test
    void a_change_is_a_new_version_and_the_old_one_stays() {
        var region = TrialRegion.of("proef-nieuw");
        load(region);
        load(region.withContract("Nieuw contract"));
        var current = current(region);
        assertEquals(2, current.version().number());
        assertEquals(
                "Nieuw contract",
                current.whole().contractModels().get(0).name().whenKnown().orElseThrow());
        VERSIONED.forEach(kind -> assertTrue(rows(kind, region.id(), region.id()) >= 2, kind));
    }

    @Test
    void going_back_to_earlier_files_is_a_new_version_too() {
        var region = TrialRegion.of("proef-terug");
        load(region);
        load(region.withContract("Nieuw contract"));
        load(region);
        assertEquals(3, current(region).version().number());
    }

    @Test
    void others_read_the_current_version_of_a_published_region_and_no_other() {
        var region = TrialRegion.of("proef-gezien");
        load(region);
        load(region.withContract("Nieuw contract"));
        assertEquals(1, rows("ConfigurationVersion", region.id(), OTHER));
        assertEquals(1, rows("VersionedContractModel", region.id(), OTHER));
        var seen = tell.as(OTHER, () -> configurations.current(region.id()));
        assertEquals(2, seen.version().number());
    }

    @Test
    void an_unpublished_region_is_to_others_exactly_an_unknown_one() {
        var region = TrialRegion.of("proef-verborgen").unpublished();
        load(region);
        var hidden = assertThrows(UnknownRegion.class, () -> tell.as(OTHER, () -> regions.find("proef-verborgen")));
        var unknown = assertThrows(UnknownRegion.class, () -> tell.as(OTHER, () -> regions.find("proef-nergens")));
        assertEquals(unknown.slug(), hidden.slug());
        assertEquals(unknown.getMessage().replace("proef-nergens", "proef-verborgen"), hidden.getMessage());
        assertFalse(known(OTHER).contains(region.id()));
        assertTrue(known(region.id()).contains(region.id()));
        VERSIONED.forEach(kind -> assertEquals(0, rows(kind, region.id(), OTHER), kind));
    }

    @Test
    void a_region_that_stops_publishing_is_gone_for_others_at_once() {
        var region = TrialRegion.of("proef-weg");
        load(region);
        assertTrue(known(OTHER).contains(region.id()));
        load(region.unpublished());
        assertFalse(known(OTHER).contains(region.id()));
        VERSIONED.forEach(kind -> assertEquals(0, rows(kind, region.id(), OTHER), kind));
    }

    @Test
    void without_a_speaking_region_nothing_is_known() {
        assertEquals(List.of(), tell.asNobody(() -> regions.known()));
    }

    @Test
    void an_export_gives_the_loaded_files_back() {
        var region = TrialRegion.of("proef-export");
        load(region);
        var files = tell.as(region.id(), () -> new TreeMap<>(export.files(region.id())));
        assertEquals(region.files(), files);
    }

    @Test
    void every_region_of_the_product_is_exported_as_its_own_files() throws IOException {
        var tenants = Path.of(System.getProperty("regiospiegel.tenants.directory"));
        try (var folders = Files.list(tenants)) {
            for (var tenant : folders.filter(path -> Files.exists(path.resolve("region.yaml")))
                    .toList()) {
                var id = new RegionId(tenant.getFileName().toString());
                var files = tell.as(id, () -> export.files(id));
                for (var file : files.entrySet()) {
                    assertEquals(Files.readString(tenant.resolve(file.getKey())), file.getValue(), file.getKey());
                }
            }
        }
    }

    @Test
    void a_contract_is_in_force_on_its_own_days_only() {
        var region = TrialRegion.of("proef-dagen");
        load(region);
        assertEquals(0, contractsOn(region, LocalDate.of(2021, 12, 31)));
        assertEquals(1, contractsOn(region, LocalDate.of(2022, 1, 1)));
        assertEquals(1, contractsOn(region, LocalDate.of(2025, 12, 31)));
        assertEquals(0, contractsOn(region, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void of_faulty_folders_every_fault_is_told_and_nothing_is_loaded() throws IOException {
        TrialRegion.of("proef-goed").in(folder);
        for (var id : List.of("proef-fout", "proef-erger")) {
            TrialRegion.of(id).in(folder);
            Files.writeString(folder.resolve(id).resolve("sources.yaml"), "sources: []\nonbekend: 1\n");
        }
        var faulty = assertThrows(FaultyConfiguration.class, () -> loadRegions.load(folder));
        assertTrue(faulty.getMessage().contains("proef-fout")
                && faulty.getMessage().contains("proef-erger"));
        assertFalse(known(OTHER).contains(new RegionId("proef-goed")));
    }

    @Test
    void a_version_cannot_be_changed_by_the_application() {
        var region = TrialRegion.of("proef-vast");
        load(region);
        var refused = assertThrows(
                RuntimeException.class,
                () -> tell.as(region.id(), () -> entities.createNativeQuery(
                                "update regions.contract_model set document = '{}' where region_id = 'proef-vast'")
                        .executeUpdate()));
        assertTrue(String.valueOf(refused.getMessage()).contains("permission denied"), refused.getMessage());
    }

    private void load(TrialRegion region) {
        loadRegions.load(region.in(folder));
    }

    private CurrentConfiguration current(TrialRegion region) {
        return tell.as(region.id(), () -> configurations.current(region.id()));
    }

    private List<RegionId> known(RegionId speaking) {
        return tell.as(
                speaking, () -> regions.known().stream().map(KnownRegion::id).toList());
    }

    private long contractsOn(TrialRegion region, LocalDate day) {
        return current(region).on(day).contractModels().size();
    }

    private long rows(String kind, RegionId of, RegionId speaking) {
        return tell.as(speaking, () -> entities.createQuery(
                        "select count(r) from " + kind + " r where r.region = :region", Long.class)
                .setParameter("region", of.value())
                .getSingleResult());
    }
}
