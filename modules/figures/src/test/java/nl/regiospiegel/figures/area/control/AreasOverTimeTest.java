package nl.regiospiegel.figures.area.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.Area.Validity;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import org.junit.jupiter.api.Test;

/** Which areas there were on a day, and what they were part of then. */
class AreasOverTimeTest {

    private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);
    private static final LocalDate BEFORE = CHANGE.minusDays(1);
    private static final AreasOverTime AREAS = new AreasOverTime(
            List.of(
                    area("GM0001", null, CHANGE),
                    area("GM0002", CHANGE, null),
                    area("JZ01", null, null),
                    area("JZ02", null, null),
                    new Area(new AreaCode("VB0101"), "Verzonnen", Validity.UNKNOWN, List.of(), true)),
            List.of(
                    membership("GM0001", "JZ01", null),
                    membership("GM0002", "JZ02", null),
                    membership("GM0002", "JZ01", CHANGE)));

    private static Area area(String code, LocalDate from, LocalDate to) {
        return new Area(new AreaCode(code), code, new Validity(from, to, List.of(), List.of()), List.of(), false);
    }

    private static AreaMembership membership(String area, String parent, LocalDate to) {
        return new AreaMembership(new AreaCode(area), new AreaCode(parent), LocalDate.of(2015, 1, 1), to, "een bron");
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(area -> area.code().value()).toList();
    }

    @Test
    void an_area_exists_from_its_first_day_until_the_day_before_its_end() {
        assertEquals(List.of("GM0001", "JZ01", "JZ02", "VB0101"), codes(AREAS.on(BEFORE)));
        assertEquals(List.of("GM0002", "JZ01", "JZ02", "VB0101"), codes(AREAS.on(CHANGE)));
        assertEquals(List.of("GM0001", "GM0002", "JZ01", "JZ02", "VB0101"), codes(AREAS.ever(CHANGE)));
        assertTrue(AREAS.find(new AreaCode("GM0001"), CHANGE).isEmpty());
    }

    @Test
    void what_it_is_part_of_is_that_of_the_day() {
        assertEquals(
                List.of(new AreaCode("JZ02")),
                AREAS.find(new AreaCode("GM0002"), CHANGE).orElseThrow().parents());
        assertEquals(
                List.of(new AreaCode("JZ01"), new AreaCode("JZ02")),
                AREAS.ever(BEFORE).get(1).parents(),
                "also of an area that did not exist yet");
        assertTrue(AREAS.on(LocalDate.of(2014, 12, 31)).get(0).parents().isEmpty());
    }

    @Test
    void invented_areas_can_be_left_out() {
        assertEquals(
                List.of("GM0002", "JZ01", "JZ02"), codes(AREAS.withoutInvented().on(CHANGE)));
        assertEquals(
                List.of(new AreaCode("JZ02")),
                AREAS.withoutInvented().on(CHANGE).get(0).parents());
    }
}
