package nl.regiospiegel.figures.area.classification.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges.Begun;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges.Ended;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

/** Tables built here in the shapes in which CBS gives them, on the areas that the product ships with. */
class AreaTableTest {

    private static final ShippedAreas SHIPPED = new ShippedAreas();
    private static final KnownClassification KNOWN =
            new KnownClassification(SHIPPED.all(), SHIPPED.memberships(), SHIPPED.names());

    private static AreaTable read(String text, int year) {
        return ReadingAreaTable.read(text.getBytes(UTF_8), year);
    }

    private static List<String> faults(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).faults().stream()
                .map(Fault::code)
                .toList();
    }

    /** The municipalities and youth regions known on a day, as StatLine would print them. */
    private static String shipped(LocalDate day) {
        return SHIPPED.all().stream()
                .filter(area -> KNOWN.municipalitiesOn(day).contains(area.code()))
                .map(area -> area.code() + ";" + area.name() + ";"
                        + KNOWN.membership(area.code(), AreaKind.YOUTH_REGION, day)
                                .orElseThrow()
                                .parent())
                .collect(Collectors.joining("\n", "RegioS;Naam_2;Code_14\n", "\n"));
    }

    private static AreaTableChanges plan(String text, int year) {
        var planning = new PlanningChanges(read(text, year), KNOWN, "test");
        var changes = planning.plan();
        if (!planning.faults().isEmpty()) {
            throw new InvalidInput(planning.faults());
        }
        return changes;
    }

    @Test
    void columns_are_told_by_what_stands_in_them() {
        var table = read(
                "\"RegioS\";\"Code_1\";\"Naam_2\";\"Code_14\";\"Naam_15\";\"Code_28\";\"Naam_29\"\n"
                        + "GM0518;GM0518;'s-Gravenhage;JZ24  ;Haaglanden;PV28;Zuid-Holland\n"
                        + "GM0546;GM0546;Leiden;JZ18;Holland Rijnland;PV28;Zuid-Holland\n",
                2024);
        assertEquals(2, table.rows().size());
        var leiden = table.rows().get(1);
        assertEquals("Leiden", leiden.area().name());
        assertEquals(3, leiden.row());
        assertEquals(
                List.of("JZ18 Holland Rijnland", "PV28 Zuid-Holland"),
                leiden.parents().stream()
                        .map(each -> each.code() + " " + each.name())
                        .sorted()
                        .toList());
    }

    @Test
    void odata_gives_the_same_as_csv() {
        var csv = read("RegioS,Naam_2,Code_14\nGM0518,'s-Gravenhage,JZ24\n", 2024);
        var json = read(
                "{\"value\":[{\"ID\":0,\"RegioS\":\"GM0518  \",\"Naam_2\":\"'s-Gravenhage\",\"Code_14\":\"JZ24\"}]}",
                2024);
        assertEquals(csv, json);
    }

    @Test
    void windows_letters_are_read() {
        var table = ReadingAreaTable.read(
                "RegioS;Naam_2\nGM0093;Súdwest-Fryslân\n".getBytes(Charset.forName("windows-1252")), 2024);
        assertEquals("Súdwest-Fryslân", table.rows().get(0).area().name());
    }

    @Test
    void neighbourhoods_stand_among_other_areas_in_one_column() {
        var table = read(
                "WijkenEnBuurten;Naam_1\nNL01;Nederland\nGM0518;'s-Gravenhage\nWK051801;Wijk 1\nBU05180101;Buurt\n",
                2024);
        assertEquals(
                List.of("GM0518", "WK051801"),
                table.rows().stream().map(row -> row.area().code().value()).toList());
        assertEquals(
                "GM0518",
                table.rows().get(1).area().code().municipality().orElseThrow().value());
    }

    @Test
    void every_fault_is_named_at_once() {
        assertEquals(
                List.of("no-parent", "duplicate-area", "no-area"),
                faults(() -> read("RegioS;Naam;Code_14\nGM0518;Den Haag;\nGM0518;Den Haag;JZ24\n;Niets;JZ24\n", 2024)));
        assertEquals(List.of("no-areas"), faults(() -> read("a;b\n1;2\n", 2024)));
        assertEquals(List.of("not-a-table"), faults(() -> read("{\"value\": [", 2024)));
    }

    @Test
    void what_is_known_already_changes_nothing() {
        var changes = plan(shipped(LocalDate.of(2023, 1, 1)), 2023);
        assertTrue(changes.nothing(), changes::toString);
        assertEquals(342, changes.unchanged());
    }

    @Test
    void a_later_table_ends_begins_and_moves() {
        var later = shipped(LocalDate.of(2024, 6, 1))
                .replaceFirst("GM0556;.*\n", "")
                .replaceFirst("GM0579;(.*);JZ18\n", "GM0579;$1;JZ24\nGM2999;Nieuwstad;JZ18\n");
        var changes = plan(later, 2025);
        var day = LocalDate.of(2025, 1, 1);
        assertEquals(List.of(new Ended(new AreaCode("GM0556"), day)), changes.ended());
        assertEquals(List.of(new Begun(new AreaCode("GM2999"), "Nieuwstad", day, null)), changes.begun());
        assertEquals(
                List.of(
                        new AreaMembership(new AreaCode("GM0579"), new AreaCode("JZ24"), day, null, "test"),
                        new AreaMembership(new AreaCode("GM2999"), new AreaCode("JZ18"), day, null, "test")),
                changes.joined());
        assertEquals(1, changes.left().size());
        assertEquals(day, changes.left().get(0).day());
    }

    @Test
    void an_earlier_table_is_known_for_its_own_year_only() {
        var changes = plan(
                "RegioS;Naam_2;Code_14\nGM0518;'s-Gravenhage;JZ24\nGM9001;Oudstad;JZ24\n"
                        + shipped(LocalDate.of(2023, 1, 1))
                                .replaceFirst("RegioS.*\n", "")
                                .replaceFirst("GM0518.*\n", "")
                                .replaceFirst("GM1992.*\n", ""),
                2022);
        assertEquals(
                List.of(new Begun(new AreaCode("GM9001"), "Oudstad", null, LocalDate.of(2023, 1, 1))), changes.begun());
        assertTrue(changes.ended().isEmpty());
        assertTrue(changes.joined().stream()
                .allMatch(each -> LocalDate.of(2023, 1, 1).equals(each.to())
                        || each.area().value().equals("GM9001")));
        assertFalse(changes.joined().isEmpty());
    }

    @Test
    void a_past_code_in_a_later_table_is_a_fault_and_so_is_a_future_one() {
        assertEquals(
                List.of("area-ended"),
                faults(() -> plan(shipped(LocalDate.of(2024, 1, 1)) + "GM0501;Brielle;JZ29\n", 2024)));
        assertEquals(
                List.of("area-begins-later"),
                faults(() -> plan(shipped(LocalDate.of(2023, 1, 1)), 2022)).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void an_incomplete_table_ends_nothing() {
        assertEquals(
                List.of("incomplete-table"),
                faults(() -> plan("RegioS;Naam_2;Code_14\nGM0518;'s-Gravenhage;JZ24\n", 2024)));
    }

    @Test
    void an_unknown_area_needs_a_name() {
        assertEquals(
                List.of("no-name"),
                faults(() ->
                        plan(shipped(LocalDate.of(2024, 1, 1)).replace("GM0518;", "GM2999;;JZ24\nGM0518;"), 2024)));
    }
}
