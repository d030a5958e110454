package nl.regiospiegel.regions.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final List<String> WHOLE = List.of("a", "b", "c", "d", "e");

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void following_the_cursor_gives_every_item_once() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = read(cursor, "2").of(WHOLE, Function.identity());
            seen.addAll(page.items());
            cursor = page.cursor().orElse(null);
        } while (cursor != null);
        assertEquals(WHOLE, seen);
    }

    @Test
    void a_page_that_ends_with_the_last_item_has_no_next() {
        assertTrue(read(null, "5").of(WHOLE, Function.identity()).cursor().isEmpty());
    }

    @Test
    void after_an_item_that_is_gone_comes_nothing() {
        var page = read("emVicmE", null).of(WHOLE, Function.identity());
        assertEquals(List.of(), page.items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "veel", "", "10000"})
    void a_limit_outside_one_to_a_thousand_is_a_fault(String limit) {
        read(null, limit);
        assertEquals(List.of("out-of-range"), faults.stream().map(Fault::code).toList());
    }

    @Test
    void all_faults_are_found_together() {
        read("%%%", "0");
        assertEquals(
                List.of("invalid-cursor", "out-of-range"),
                faults.stream().map(Fault::code).toList());
    }

    private Paging read(String cursor, String limit) {
        return Paging.read(cursor, limit, faults, new Language());
    }
}
