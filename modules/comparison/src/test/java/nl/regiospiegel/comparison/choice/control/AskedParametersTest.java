package nl.regiospiegel.comparison.choice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class AskedParametersTest {

    private final AskedParameters asked = new AskedParameters(new Language());

    @Test
    void all_faults_are_told_together() {
        asked.required("regions", " , ");
        asked.oneOf("axis", "sideways", List.of("calendar", "event"), Function.identity());
        asked.day("vintageAsOf", "31-01-2024");
        var broken = assertThrows(InvalidInput.class, asked::complain);
        assertEquals(
                List.of("regions:required", "axis:not-an-option", "vintageAsOf:not-a-date"),
                broken.faults().stream().map(AskedParametersTest::named).toList());
    }

    @Test
    void what_was_not_asked_is_no_fault() {
        assertEquals(Optional.empty(), asked.oneOf("axis", "", List.of("calendar"), Function.identity()));
        assertEquals(Optional.empty(), asked.day("vintageAsOf", null));
        assertTrue(asked.isFaultless());
        asked.complain();
    }

    @Test
    void a_list_loses_its_doubles_and_blanks_but_keeps_its_order() {
        assertEquals(List.of("mvs", "den-haag"), asked.required("regions", "mvs,, den-haag ,mvs"));
    }

    @Test
    void codes_are_case_sensitive() {
        asked.oneOf("axis", "Event", List.of("calendar", "event"), Function.identity());
        assertThrows(InvalidInput.class, asked::complain);
    }

    @Test
    void a_day_is_read() {
        assertEquals(Optional.of(LocalDate.of(2024, 1, 31)), asked.day("vintageAsOf", "2024-01-31"));
    }

    @Test
    void a_year_that_no_database_keeps_is_no_day() {
        asked.day("vintageAsOf", "+999999999-01-01");
        assertThrows(InvalidInput.class, asked::complain);
    }

    private static String named(Fault fault) {
        return fault.name() + ":" + fault.code();
    }
}
