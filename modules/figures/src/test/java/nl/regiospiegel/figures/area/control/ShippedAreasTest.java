package nl.regiospiegel.figures.area.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
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
                .filter(each -> !each.from().isAfter(day)
                        && (each.to() == null || each.to().isAfter(day)))
                .toList();
        assertEquals(342, current.size());
        assertEquals(342, current.stream().map(each -> each.area()).distinct().count());
    }
}
