package nl.regiospiegel.comparison.benchmark.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.benchmark.control.ContextFigures.Found;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import org.junit.jupiter.api.Test;

/** Which areas resemble a region, by background figures of our own making. */
class LikenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Period YEAR = Period.year(2024);
    private static final Indicator POVERTY = indicator("CTX-ARM");
    private static final Indicator FAMILIES = indicator("CTX-EEN");
    private static final Indicator YOUNG = indicator("BEV-JH");
    private static final List<Area> KNOWN = List.of(
            area("JZ01"),
            area("JZ02"),
            area("JZ03"),
            area("GM0001", "JZ01"),
            area("GM0002", "JZ01"),
            area("GM0003", "JZ02"),
            area("GM0004", "JZ02"),
            area("GM0005", "JZ03"),
            area("VB0101", "VB01"));

    @Test
    void a_municipality_is_set_among_the_other_real_municipalities_the_most_alike_first() {
        var likeness = Likeness.of(region("een", "GM0001"), DAY, KNOWN);
        var found = Map.of(
                POVERTY,
                found(
                        likeness,
                        POVERTY,
                        share(POVERTY, "GM0001", 10),
                        share(POVERTY, "GM0002", 40),
                        share(POVERTY, "GM0003", 12),
                        share(POVERTY, "GM0005", 9)));
        var group = likeness.group(2, Map.of(POVERTY, 1.0), found).orElseThrow();
        assertEquals(List.of("GM0005", "GM0003"), codes(group));
        assertTrue(group.members().get(0).distance() < group.members().get(1).distance());
        assertEquals(YEAR, group.context().get(0).period());
        assertEquals(List.of("achtergrond"), group.context().get(0).dataSets());
    }

    @Test
    void an_area_that_lacks_a_figure_does_not_take_part() {
        var likeness = Likeness.of(region("een", "GM0001"), DAY, KNOWN);
        var found = new LinkedHashMap<Indicator, Found>();
        found.put(
                POVERTY,
                found(
                        likeness,
                        POVERTY,
                        share(POVERTY, "GM0001", 10),
                        share(POVERTY, "GM0002", 10),
                        share(POVERTY, "GM0003", 30)));
        found.put(FAMILIES, found(likeness, FAMILIES, share(FAMILIES, "GM0001", 10), share(FAMILIES, "GM0003", 30)));
        var weights = new LinkedHashMap<Indicator, Double>();
        weights.put(POVERTY, 1.0);
        weights.put(FAMILIES, 1.0);
        assertEquals(List.of("GM0003"), codes(likeness.group(10, weights, found).orElseThrow()));
    }

    @Test
    void a_region_of_several_is_set_among_youth_regions_it_does_not_lie_in_by_the_sum_of_their_municipalities() {
        var likeness = Likeness.of(region("twee", "GM0001", "GM0002"), DAY, KNOWN);
        var found = found(
                likeness,
                POVERTY,
                share(POVERTY, "GM0001", 10),
                share(POVERTY, "GM0002", 30),
                share(POVERTY, "GM0003", 10),
                share(POVERTY, "GM0004", 28),
                share(POVERTY, "GM0005", 60));
        assertEquals(0.2, found.values().get(AreaCode.totalOf(region("twee").id())), 1e-12);
        assertEquals(0.19, found.values().get(new AreaCode("JZ02")), 1e-12);
        var group =
                likeness.group(5, Map.of(POVERTY, 1.0), Map.of(POVERTY, found)).orElseThrow();
        assertEquals(List.of("JZ02", "JZ03"), codes(group));
    }

    @Test
    void an_area_of_which_a_part_is_missing_has_no_sum() {
        var likeness = Likeness.of(region("twee", "GM0001", "GM0002"), DAY, KNOWN);
        var found = found(likeness, POVERTY, share(POVERTY, "GM0001", 10), share(POVERTY, "GM0003", 10));
        assertEquals(Map.of(), found.values());
        assertEquals(Optional.empty(), likeness.group(5, Map.of(POVERTY, 1.0), Map.of(POVERTY, found)));
    }

    @Test
    void without_any_figure_there_is_no_group() {
        var likeness = Likeness.of(region("een", "GM0001"), DAY, KNOWN);
        assertEquals(Optional.empty(), likeness.group(5, Map.of(), Map.of()));
    }

    @Test
    void numbers_of_people_are_taken_as_their_logarithm() {
        var likeness = Likeness.of(region("een", "GM0001"), DAY, KNOWN);
        var found = found(likeness, YOUNG, number("GM0001", 100), number("GM0002", 1000));
        var values = found.values();
        assertEquals(Math.log(10), values.get(new AreaCode("GM0002")) - values.get(new AreaCode("GM0001")), 1e-12);
    }

    private static Found found(Likeness likeness, Indicator indicator, PublishedFigure... figures) {
        return ContextFigures.found(YEAR, indicator, likeness.parts(), List.of(figures));
    }

    private static PublishedFigure share(Indicator indicator, String area, int percent) {
        return figure(indicator, area, new Observation.Counted(count(percent), count(100)));
    }

    private static PublishedFigure number(String area, int number) {
        return figure(YOUNG, area, new Observation.NumeratorOnly(count(number)));
    }

    private static PublishedFigure figure(Indicator indicator, String area, Observation observation) {
        var vintage = new Vintage("2025", LocalDate.of(2025, 12, 31), PublicationStatus.DEFINITIVE);
        return new PublishedFigure(
                indicator.code(), new AreaCode(area), YEAR, null, observation, vintage, "achtergrond", false);
    }

    private static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    private static List<String> codes(PeerGroup group) {
        return group.areas().stream().map(AreaCode::value).toList();
    }

    private static ComparedRegion region(String id, String... municipalities) {
        return new Region(id).municipalities(municipalities).build();
    }

    private static Indicator indicator(String code) {
        return new Indicators().find(code).orElseThrow();
    }

    private static Area area(String code, String... parents) {
        return new Area(
                new AreaCode(code),
                "Gebied " + code,
                Area.Validity.UNKNOWN,
                Stream.of(parents).map(AreaCode::new).toList(),
                code.startsWith("VB"));
    }
}
