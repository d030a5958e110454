package nl.regiospiegel.figures.area.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.period.entity.Period;
import org.junit.jupiter.api.Test;

class ShippedAreasTest {

    private final ShippedAreas areas = new ShippedAreas();

    private long count(AreaKind kind) {
        return areas.all().stream()
                .filter(area -> area.kind() == kind
                        && !area.demonstration()
                        && area.validity().to() == null)
                .count();
    }

    @Test
    void the_classification_of_2023_is_complete() {
        assertEquals(342, count(AreaKind.MUNICIPALITY));
        assertEquals(42, count(AreaKind.YOUTH_REGION));
        assertEquals(12, count(AreaKind.PROVINCE));
        assertEquals(4, count(AreaKind.PART_OF_COUNTRY));
        assertEquals(1, count(AreaKind.COUNTRY));
    }

    @Test
    void a_merged_municipality_ends_where_its_successor_begins() {
        assertTrue(areas.existed(new AreaCode("GM0501"), Period.year(2022)));
        assertFalse(areas.existed(new AreaCode("GM0501"), Period.year(2023)));
        assertFalse(areas.existed(new AreaCode("GM1992"), Period.year(2022)));
        assertTrue(areas.existed(new AreaCode("GM1992"), Period.year(2023)));
        assertTrue(areas.existed(new AreaCode("GM0457"), Period.halfYear(2022, 1)), "Weesp until 24 March 2022");
        assertFalse(areas.existed(new AreaCode("GM0457"), Period.halfYear(2022, 2)));
    }

    @Test
    void a_municipality_that_takes_in_another_was_there_before() {
        assertTrue(areas.existed(new AreaCode("GM0363"), Period.year(2015)));
    }

    @Test
    void a_change_that_nobody_has_seen_is_not_loaded() {
        assertTrue(areas.changes().stream()
                .noneMatch(change -> change.from().value().equals("GM1696")));
    }

    @Test
    void names_hold_for_their_days() {
        assertEquals(Optional.of(new AreaCode("GM0893")), areas.named("Bergen (L.)", LocalDate.of(2021, 1, 1)));
        assertEquals(Optional.of(new AreaCode("GM0888")), areas.named("Beek (L.)", LocalDate.of(2021, 1, 1)));
        assertEquals(Optional.empty(), areas.named("Uden", LocalDate.of(2022, 1, 1)));
        assertEquals(
                Optional.empty(), areas.named("Limburg", LocalDate.of(2021, 1, 1)), "a province is no municipality");
    }

    @Test
    void every_municipality_has_one_youth_region_on_a_day() {
        var day = LocalDate.of(2024, 6, 1);
        var current = areas.memberships().stream()
                .filter(each -> !each.area().isInvented())
                .filter(each -> !each.from().isAfter(day)
                        && (each.to() == null || each.to().isAfter(day)))
                .toList();
        assertEquals(342, current.size());
        assertEquals(342, current.stream().map(each -> each.area()).distinct().count());
    }

    @Test
    void the_invented_country_has_as_many_municipalities_as_a_real_one_each_in_one_youth_region() {
        var invented = areas.all().stream().filter(Area::demonstration).toList();
        assertEquals(342, count(invented, AreaKind.MUNICIPALITY));
        assertEquals(40, count(invented, AreaKind.YOUTH_REGION));
        assertEquals(1, count(invented, AreaKind.COUNTRY));
        var parents = areas.memberships().stream()
                .filter(each -> each.area().isInvented())
                .collect(Collectors.groupingBy(
                        AreaMembership::area,
                        Collectors.mapping(each -> each.parent().kind(), Collectors.toSet())));
        for (var area : invented) {
            assertEquals(
                    switch (area.kind()) {
                        case MUNICIPALITY -> Set.of(AreaKind.YOUTH_REGION, AreaKind.COUNTRY);
                        case YOUTH_REGION -> Set.of(AreaKind.COUNTRY);
                        default -> Set.of();
                    },
                    parents.getOrDefault(area.code(), Set.of()),
                    area.name());
        }
    }

    private static long count(List<Area> invented, AreaKind kind) {
        return invented.stream().filter(area -> area.kind() == kind).count();
    }

    @Test
    void nothing_invented_has_the_name_of_anything_real_or_of_another() {
        var real = Stream.concat(
                        areas.all().stream()
                                .filter(area -> !area.demonstration())
                                .map(Area::name),
                        areas.names().stream().map(AreaName::name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var names =
                areas.all().stream().filter(Area::demonstration).map(Area::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        names.forEach(name -> assertFalse(real.contains(name.toLowerCase(Locale.ROOT)), name));
    }

    @Test
    void no_invented_area_is_part_of_a_real_one_or_the_other_way_round() {
        areas.memberships()
                .forEach(each -> assertEquals(
                        each.area().isInvented(),
                        each.parent().isInvented(),
                        each.area().value()));
        areas.all()
                .forEach(area -> assertEquals(area.demonstration(), area.code().isInvented(), area.name()));
    }
}
