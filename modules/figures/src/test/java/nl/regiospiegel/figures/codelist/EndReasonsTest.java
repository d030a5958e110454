package nl.regiospiegel.figures.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.codelist.control.EndReasons;
import nl.regiospiegel.figures.codelist.control.StandardCodeLists;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.codelist.entity.CodeListEntry;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends by the reform itself is no outcome of help. */
class EndReasonsTest {

    private final StandardCodeLists lists = new StandardCodeLists();
    private final EndReasons reasons = new EndReasons(lists);

    @ParameterizedTest
    @CsvSource({"31,01", "34,02", "32,03", "33,04", "35,05"})
    void a_reason_of_the_standard_stands_for_one_of_cbs(String code, String reason) {
        assertEquals(Optional.of(reason), reasons.outcome("JZ588", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "20", "36", "37", "38", "39"})
    void a_reason_without_counterpart_is_no_outcome(String code) {
        assertTrue(lists.find("JZ588").orElseThrow().find(code).isPresent());
        assertEquals(Optional.empty(), reasons.outcome("JZ588", code));
    }

    @Test
    void an_end_or_restart_by_the_reform_is_marked_and_never_an_outcome() {
        var marked = lists.find("JZ002").orElseThrow().entries().stream()
                .filter(CodeListEntry::neverOutcome)
                .map(CodeListEntry::code)
                .toList();
        assertEquals(List.of("03", "10"), marked);
        assertEquals(Optional.empty(), reasons.outcome("JZ002", "03"));
        assertEquals(Optional.empty(), reasons.outcome("JZ002", "10"));
    }

    @Test
    void a_mark_wins_of_a_mapping() {
        var name = new LocalText("Overgang", "Move");
        var entries = List.of(new CodeListEntry("10", name, "01", true), new CodeListEntry("11", name, "01", false));
        var list = new CodeList("JZ", name, "x", null, null, EndReasons.OUTCOMES, null, entries);
        assertEquals(Optional.empty(), EndReasons.outcome(list, "10"));
        assertEquals(Optional.of("01"), EndReasons.outcome(list, "11"));
    }

    @Test
    void a_reason_of_cbs_is_itself_and_an_unknown_code_is_nothing() {
        assertEquals(Optional.of("01"), reasons.outcome("BIJ-REDEN", "01"));
        assertEquals(Optional.empty(), reasons.outcome("BIJ-REDEN", "99"));
        assertEquals(Optional.empty(), reasons.outcome("ONBEKEND", "01"));
        EndReasons.DROPOUT.forEach(code -> assertTrue(
                lists.find(EndReasons.OUTCOMES).orElseThrow().find(code).isPresent()));
    }
}
