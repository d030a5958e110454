package nl.regiospiegel.figures.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedCsv;
import nl.regiospiegel.figures.codelist.control.StandardCodeLists;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.codelist.entity.CodeListEntry;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.control.Indicators;
import org.junit.jupiter.api.Test;

class StandardCodeListsTest {

    private static final List<String> OWN = List.of("IV3-JEUGD", "LEEFTIJD");

    private final StandardCodeLists lists = new StandardCodeLists();

    private CodeList list(String id) {
        return lists.find(id).orElseThrow();
    }

    @Test
    void every_code_of_the_file_is_in_exactly_one_list() {
        var rows = ShippedCsv.rows("/reference/codelists_jeugd.csv", ',');
        assertEquals(108, rows.size());
        assertEquals(
                108,
                lists.all().stream()
                        .filter(list -> !OWN.contains(list.id()))
                        .mapToInt(list -> list.entries().size())
                        .sum());
        for (var list : lists.all()) {
            var codes = list.entries().stream().map(CodeListEntry::code).toList();
            assertFalse(codes.isEmpty(), list.id());
            assertEquals(codes.size(), new HashSet<>(codes).size(), list.id());
        }
    }

    @Test
    void a_code_has_the_name_of_its_file() {
        var judge = list("COD327").find("08").orElseThrow();
        assertEquals(
                "Rechter, Officier van Justitie, functionaris Justitiële jeugdinrichting",
                judge.name().nl());
        assertEquals(
                "Geen verwijzer",
                list("BIJ-VERWIJZER").find("06").orElseThrow().name().nl());
        assertEquals(
                "JH met verblijf",
                list("STATLINE-VORMEN").find("A027918").orElseThrow().name().nl());
    }

    @Test
    void a_mapping_leads_to_codes_that_exist() {
        var mapped = lists.all().stream().filter(list -> list.mapsTo() != null).toList();
        assertEquals(3, mapped.size());
        for (var list : mapped) {
            var target = list(list.mapsTo());
            list.entries().stream()
                    .filter(entry -> entry.mapsTo() != null)
                    .forEach(entry -> assertTrue(target.find(entry.mapsTo()).isPresent(), entry.toString()));
        }
        assertEquals("11", list("JZ020").find("35").orElseThrow().mapsTo());
    }

    @Test
    void every_breakdown_of_the_catalogue_has_a_list_of_its_dimension() {
        for (var indicator : new Indicators().all()) {
            for (var split : indicator.breakdowns()) {
                assertEquals(
                        split.dimension(),
                        list(split.codeList()).dimension(),
                        indicator.code().value());
            }
        }
    }

    @Test
    void the_codes_that_files_are_read_with_are_those_of_the_lists() {
        var known = lists.all().stream()
                .filter(list -> list.dimension() != null)
                .flatMap(list ->
                        list.entries().stream().map(entry -> list.dimension().code() + entry.code()))
                .toList();
        for (var entry : new CodeLists().all()) {
            assertTrue(entry.code().equals("_T") || known.contains(entry.dimension() + entry.code()), entry.toString());
        }
    }
}
