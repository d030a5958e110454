package nl.regiospiegel.figures.fetching.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodesAsTextTest {

    @Test
    void codes_may_have_commas_blanks_and_lines_between_them() {
        assertEquals(List.of("NL01", "GM0518", "GM0546"), CodesAsText.list(" NL01, GM0518\n GM0546,NL01 "));
        assertEquals(List.of(), CodesAsText.list("  "));
        assertEquals(List.of(), CodesAsText.list(null));
    }

    @Test
    void filters_survive_being_written_and_read() {
        var filters = Map.of("Vorm", List.of("T1", "T2"), "Leeftijd", List.of("J1"));
        assertEquals("Leeftijd=J1;Vorm=T1,T2", CodesAsText.text(filters));
        assertEquals(filters, CodesAsText.filters(CodesAsText.text(filters)));
        assertEquals(Map.of(), CodesAsText.filters(""));
    }

    @Test
    void a_dimension_without_codes_is_kept_so_that_it_can_be_refused() {
        assertEquals(Map.of("Vorm", List.of()), CodesAsText.filters("Vorm"));
    }
}
