package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.identity.account.control.Accounts;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration was on at the start; these loadings find it off, as the next start would. */
class DemonstrationOffIT extends InTheProduct {

    private static final String SETTING = "regiospiegel.demonstration";
    private static final RegionId MVS = new RegionId("mvs");
    private static final TrialRegion TENANT = TrialRegion.of("proef-verzonnen").invented();

    @Inject
    LoadRegions loadRegions;

    @Inject
    LoadedRegions loaded;

    @Inject
    Regions regions;

    @Inject
    Areas areas;

    @Inject
    PublishedFigures figures;

    @Inject
    Accounts accounts;

    @Inject
    InTransaction tell;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    @TempDir
    Path folder;

    @AfterEach
    void the_demonstration_is_on_again() {
        if (System.getProperty(SETTING) != null) {
            System.setProperty(SETTING, "on");
            loadRegions.load();
        }
    }

    @Test
    void everything_invented_is_hidden_the_tenants_own_inventions_too() {
        loadRegions.load(TENANT.in(folder));
        assertTrue(loaded.find(TENANT.id()).isPresent());
        assertTrue(inventedRegions() >= 4);
        assertTrue(inventedAreas() > 0);
        assertTrue(inventedFigures() > 0 && rows() > 0);
        assertTrue(accounts.regionOf("voorbeeldregio-a-reader").isPresent());
        System.setProperty(SETTING, "off");
        loadRegions.load(folder);
        assertFalse(loaded.find(TENANT.id()).isPresent());
        assertEquals(0, inventedRegions());
        assertEquals(0, inventedAreas());
        assertEquals(0, inventedFigures());
        assertEquals(0, rows(), "not even in the database");
        assertFalse(accounts.regionOf("voorbeeldregio-a-reader").isPresent());
        assertFalse(tell.as(MVS, () -> regions.stored(TENANT.id())).isPresent());
    }

    private long inventedRegions() {
        return tell.as(MVS, () -> regions.known().stream()
                .filter(KnownRegion::demonstration)
                .count());
    }

    private long inventedAreas() {
        return areas.on(LocalDate.of(2026, 11, 22)).stream()
                .filter(Area::demonstration)
                .count();
    }

    private int inventedFigures() {
        var codes = List.of(new AreaCode("VB01"), new AreaCode("VB0101"), new AreaCode("RG-voorbeeldregio-b"));
        var query = new FigureQuery(new IndicatorCode("VERW-HA"), codes, PeriodKind.HALF_YEAR, null, null, null);
        return tell.as(MVS, () -> figures.find(query)).size();
    }

    private long rows() {
        var invented = "select count(*) from figures.published_figure where demonstration";
        return tell.as(MVS, () -> ((Number) entities.createNativeQuery(invented).getSingleResult()).longValue());
    }
}
