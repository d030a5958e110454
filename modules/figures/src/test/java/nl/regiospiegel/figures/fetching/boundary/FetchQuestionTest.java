package nl.regiospiegel.figures.fetching.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class FetchQuestionTest {

    @Test
    void what_is_left_out_asks_for_everything_in_version_three() {
        var selection = FetchQuestion.read(asked("85097NED", null, null, null), Language.DUTCH);
        assertEquals(OdataVersion.V3, selection.version());
        assertEquals(List.of(), selection.periods());
        assertEquals(Map.of(), selection.filters());
    }

    @Test
    void all_faults_are_told_at_once() {
        var asked = new AskedFetch(
                "85097 NED",
                "v5",
                List.of("2023HJ01", "2023' or 1 eq 1"),
                List.of("GM*"),
                List.of(""),
                List.of(new AskedFilter("Vorm", List.of()), new AskedFilter("Vorm;x", List.of("T1"))),
                true,
                true);
        var invalid = assertThrows(InvalidInput.class, () -> FetchQuestion.read(asked, Language.DUTCH));
        assertEquals(
                List.of(
                        "invalid-table",
                        "invalid-version",
                        "invalid-code",
                        "invalid-code",
                        "invalid-filter",
                        "invalid-filter",
                        "confirm-and-dry-run"),
                invalid.faults().stream().map(Fault::code).toList());
        assertTrue(invalid.faults().get(2).detail().endsWith("(2023' or 1 eq 1)"));
    }

    @Test
    void nothing_at_all_and_lists_with_nothing_in_them_are_refused() {
        assertThrows(InvalidInput.class, () -> FetchQuestion.read((AskedFetch) null, Language.DUTCH));
        assertThrows(InvalidInput.class, () -> FetchQuestion.read((AskedSchedule) null, Language.DUTCH));
        var empty = asked("85097NED", Collections.singletonList(null), Collections.singletonList(null), null);
        assertEquals(
                2,
                assertThrows(InvalidInput.class, () -> FetchQuestion.read(empty, Language.DUTCH))
                        .faults()
                        .size());
    }

    @Test
    void too_many_codes_are_refused() {
        var codes = Collections.nCopies(1001, "GM0518");
        var invalid = assertThrows(
                InvalidInput.class, () -> FetchQuestion.read(asked("85097NED", codes, null, null), Language.ENGLISH));
        assertTrue(invalid.getMessage().startsWith("There are too many codes."));
    }

    @Test
    void a_schedule_has_a_rhythm_with_a_day_that_fits_it() {
        var planned = FetchQuestion.read(schedule("weekly", 7), Language.DUTCH);
        assertEquals(new Rhythm(Rhythm.Kind.WEEKLY, 7), planned.rhythm());
        assertEquals(List.of("invalid-day"), codes(schedule("weekly", 8)));
        assertEquals(List.of("invalid-day"), codes(schedule("monthly", null)));
        assertEquals(List.of("invalid-rhythm"), codes(schedule("daily", 1)));
    }

    @Test
    void both_languages_have_the_same_texts() {
        var base = "nl.regiospiegel.figures.fetching.texts";
        assertEquals(
                ResourceBundle.getBundle(base, Language.DUTCH).keySet(),
                ResourceBundle.getBundle(base, Language.ENGLISH).keySet());
    }

    private static List<String> codes(AskedSchedule asked) {
        return assertThrows(InvalidInput.class, () -> FetchQuestion.read(asked, Language.DUTCH)).faults().stream()
                .map(Fault::code)
                .toList();
    }

    private static AskedSchedule schedule(String rhythm, Integer day) {
        return new AskedSchedule("85097NED", null, null, null, null, null, rhythm, day, false);
    }

    private static AskedFetch asked(
            String table, List<String> periods, List<String> regions, List<AskedFilter> filters) {
        return new AskedFetch(table, null, periods, regions, null, filters, null, null);
    }
}
