package nl.regiospiegel.comparison.evaluation.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreferenceTest {

    private static boolean atOnce(String... lines) {
        return Preference.of(List.of(lines)).atOnce();
    }

    @Test
    void it_is_found_beside_others_in_one_line_or_in_several() {
        assertTrue(atOnce("Respond-Async"));
        assertTrue(atOnce("handling=lenient, respond-async; foo"));
        assertTrue(atOnce("handling=lenient", "respond-async"));
    }

    @Test
    void without_it_who_asks_waits() {
        assertFalse(Preference.of((List<String>) null).atOnce());
        assertFalse(atOnce());
        assertFalse(atOnce("wait=10", "respond-asynchronously"));
    }
}
