package nl.regiospiegel.figures.importing.job.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedFileTest {

    private static LinkedFile linked(boolean returned, Map<String, String> asked) {
        return new LinkedFile(asked::get, returned, "85097NED"::equals);
    }

    @Test
    void what_a_link_says_is_filled_in() {
        var file = linked(false, Map.of("table", "IV3", "period", "2025JJ00"));
        assertFalse(file.isEmpty());
        assertEquals("IV3", file.value("table"));
        assertEquals("2025JJ00", file.value("period"));
        assertTrue(linked(false, Map.of("period", " ")).isEmpty());
    }

    @Test
    void the_period_of_a_national_table_is_never_filled_in_by_a_link() {
        var asked = Map.of("table", "85097NED", "period", "2024HJ01");
        assertNull(linked(false, asked).value("period"));
        assertEquals("85097NED", linked(false, asked).value("table"));
        assertEquals("2024HJ01", linked(true, asked).value("period"));
    }

    @Test
    void a_link_to_fetch_a_table_says_nothing_of_a_file() {
        assertTrue(linked(false, Map.of("table", "85097NED", "periods", "2024HJ01"))
                .isEmpty());
    }
}
