package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.loading.control.LoadDemonstrationFigures;
import nl.regiospiegel.figures.loading.control.LoadReferenceFigures;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation.Counted;
import nl.regiospiegel.figures.publication.entity.Observation.PublishedValue;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.junit.jupiter.api.Test;

class FiguresIT extends InTheProduct {

    private static final RegionId MVS = new RegionId("mvs");

    @Inject
    PublishedFigures figures;

    @Inject
    DataSets dataSets;

    @Inject
    Areas areas;

    @Inject
    LoadReferenceFigures reference;

    @Inject
    LoadDemonstrationFigures demonstration;

    @Inject
    SpeakingRegion speaking;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    private static FigureQuery query(String indicator, String period, LocalDate asOf, String... codes) {
        var when = Period.parse(period).orElseThrow();
        var of = Stream.of(codes).map(AreaCode::new).toList();
        return new FigureQuery(new IndicatorCode(indicator), of, when.kind(), when, when, asOf);
    }

    private List<PublishedFigure> seenBy(RegionId region, FigureQuery query) {
        var found = new ArrayList<PublishedFigure>();
        speaking.speakingAs(region, () -> found.addAll(figures.find(query)));
        return found;
    }

    private static Counted counts(String numerator, String denominator) {
        return new Counted(new Count(new BigDecimal(numerator)), new Count(new BigDecimal(denominator)));
    }

    @Test
    void the_figures_of_cbs_are_there_to_the_digit_with_status_vintage_and_source() {
        var found = figures.find(query("VERW-HA", "2023HJ01", null, "GM0518", "NL01", "GM0556"));
        assertEquals(2, found.size());
        assertEquals(counts("7360", "18745"), found.get(0).observation());
        assertEquals(counts("183815", "517450"), found.get(1).observation());
        assertEquals(PublicationStatus.PROVISIONAL, found.get(0).vintage().status());
        assertNull(found.get(0).region());
        var source = dataSets.find(List.of(found.get(0).dataSet())).get(0);
        assertEquals("CBS", source.publisher());
        assertEquals("CC BY 4.0", source.licence());
    }

    @Test
    void the_latest_vintage_is_the_default_and_an_earlier_one_can_be_asked_for() {
        var latest = figures.find(query("GEB-JH", "2023JJ00", null, "NL01")).get(0);
        assertEquals(new PublishedValue(new BigDecimal("13.9")), latest.observation());
        var earlier = figures.find(query("GEB-JH", "2023JJ00", LocalDate.of(2024, 6, 1), "NL01"))
                .get(0);
        assertEquals(new PublishedValue(new BigDecimal("13.5")), earlier.observation());
        assertTrue(figures.find(query("GEB-JH", "2023JJ00", LocalDate.of(2024, 4, 29), "NL01"))
                .isEmpty());
    }

    @Test
    void loading_again_changes_nothing() {
        var before = rows();
        reference.load();
        demonstration.load();
        assertEquals(before, rows());
        assertTrue(before > 0);
    }

    private long rows() {
        var count = "select (select count(*) from figures.national_figure) + (select count(*) from figures.area)"
                + " + (select count(*) from figures.area_membership) + (select count(*) from figures.area_name)"
                + " + (select count(*) from figures.data_set)";
        var shared = ((Number) entities.createNativeQuery(count).getSingleResult()).longValue();
        var all = new FigureQuery(
                new IndicatorCode("VERW-HA"), List.of(new AreaCode("VB0101")), PeriodKind.HALF_YEAR, null, null, null);
        return shared + seenBy(MVS, all).size();
    }

    @Test
    void published_figures_of_a_region_are_seen_by_others_but_not_by_nobody() {
        var query = query("VERW-HA", "2023HJ01", null, "VB0201", "RG-voorbeeldregio-b");
        var found = seenBy(MVS, query);
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(PublishedFigure::demonstration));
        assertEquals(new RegionId("voorbeeldregio-b"), found.get(0).region());
        assertTrue(
                figures.find(query).stream().allMatch(each -> each.region() == null),
                "without a speaking region there are no rows of any");
    }

    @Test
    void the_total_of_a_region_is_stored_where_counts_may_be_added_and_only_there() {
        var municipalities = seenBy(MVS, query("VERW-HA", "2023HJ01", null, "VB0201", "VB0202", "VB0203"));
        var sum = municipalities.stream()
                .map(each -> ((Counted) each.observation()).denominator().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = seenBy(MVS, query("VERW-HA", "2023HJ01", null, "RG-voorbeeldregio-b"))
                .get(0);
        assertEquals(
                sum,
                assertInstanceOf(Counted.class, total.observation())
                        .denominator()
                        .value());
        assertTrue(seenBy(MVS, query("GEB-VERBL", "2023HJ01", null, "RG-voorbeeldregio-b"))
                .isEmpty());
    }

    @Test
    void no_region_writes_for_another_nor_its_total_and_nobody_changes_a_figure() {
        assertRefused(insert("den-haag", "GM0518"), "row-level security");
        assertRefused(insert("mvs", "RG-den-haag"), "region_figure_area");
        assertRefused("update figures.region_figure set value = 1", "permission denied");
        assertRefused("delete from figures.national_figure", "permission denied");
        assertRefused("update figures.published_figure set numerator = 1", "permission denied");
        assertRefused("delete from figures.published_figure", "permission denied");
        assertRefused("update figures.publication set threshold = 5", "permission denied");
        assertRefused("delete from figures.publication_step", "permission denied");
    }

    @Test
    void a_real_municipality_has_no_invented_figures_and_an_invented_one_no_real() {
        var broken = "region_figure_demonstration";
        assertRefused(insert("mvs", "VB0101"), broken);
        assertRefused(insert("mvs", "GM0556").replace("false)", "true)"), broken);
    }

    private static String insert(String region, String area) {
        return "insert into figures.region_figure (region_id, indicator, area, period_kind, period, vintage_date, vintage, status,"
                + " obs_status, numerator, data_set, demonstration) values ('" + region + "', 'INSTR', '"
                + area
                + "', 'year', '2023JJ00', '2024-01-01', '2024', 'definitive', 'A', 1, 'mvs:none', false)";
    }

    private void assertRefused(String sql, String reason) {
        var broken = assertThrows(Exception.class, () -> {
            transaction.begin();
            try {
                say("mvs");
                entities.createNativeQuery(sql).executeUpdate();
            } finally {
                transaction.rollback();
            }
        });
        assertTrue(
                broken.toString().contains(reason)
                        || String.valueOf(broken.getCause()).contains(reason),
                broken::toString);
    }

    private void say(String region) {
        entities.createNativeQuery("select set_config('app.region', ?, true)")
                .setParameter(1, region)
                .getSingleResult();
    }

    @Test
    void areas_are_those_of_the_day() {
        var today = areas.on(LocalDate.of(2026, 11, 22));
        assertEquals(
                342,
                today.stream()
                        .filter(each -> each.code().value().startsWith("GM"))
                        .count());
        assertTrue(
                areas.find(new AreaCode("GM0501"), LocalDate.of(2026, 11, 22)).isEmpty());
        assertEquals(
                "Brielle",
                areas.find(new AreaCode("GM0501"), LocalDate.of(2022, 12, 31))
                        .orElseThrow()
                        .name());
        var voorschoten = new AreaCode("GM0626");
        assertEquals(
                "JZ24",
                areas.find(voorschoten, LocalDate.of(2023, 12, 31))
                        .orElseThrow()
                        .parent(AreaKind.YOUTH_REGION)
                        .orElseThrow()
                        .value());
        assertEquals(
                "JZ18",
                areas.find(voorschoten, LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .parent(AreaKind.YOUTH_REGION)
                        .orElseThrow()
                        .value());
    }
}
