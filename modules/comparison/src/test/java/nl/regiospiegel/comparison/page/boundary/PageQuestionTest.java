package nl.regiospiegel.comparison.page.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageQuestionTest {

    @Test
    void boxes_of_a_form_and_a_comma_list_say_the_same() {
        var boxes = PageQuestion.read(Map.of("regions", new String[] {"mvs", "den-haag"}));
        var list = PageQuestion.read(Map.of("regions", new String[] {"mvs, den-haag,,mvs"}));
        assertEquals(List.of("mvs", "den-haag"), boxes.regions());
        assertEquals(boxes, list);
    }

    @Test
    void a_bare_address_asks_nothing() {
        assertFalse(PageQuestion.isAsked(Map.of("language", new String[] {"en"})));
        assertTrue(PageQuestion.isAsked(Map.of("axis", new String[] {""})));
    }

    @Test
    void the_country_is_the_invented_one_for_invented_regions() {
        var usual = PageQuestion.usual(List.of("mvs"));
        assertEquals("NL01", usual.parameters(false).benchmark());
        assertEquals("VB01", usual.parameters(true).benchmark());
    }

    @Test
    void no_benchmark_is_no_benchmark() {
        var none = PageQuestion.read(Map.of("benchmark", new String[] {"none"}));
        assertEquals("", none.parameters(false).benchmark());
        assertFalse(none.outcomeQuery(false).contains("benchmark"));
    }

    @Test
    void the_query_of_the_api_says_what_was_asked_and_nothing_empty() {
        assertEquals(
                "indicator=VERW-HA&regions=mvs%2Cden-haag&benchmark=NL01&axis=calendar&periodKind=half-year",
                PageQuestion.usual(List.of("mvs", "den-haag")).outcomeQuery(false));
    }

    @Test
    void amounts_as_published_and_standardising_reach_the_answer_and_its_link() {
        var asked = PageQuestion.read(Map.of("prices", new String[] {"nominal"}, "standardise", new String[] {"age"}));
        assertEquals("nominal", asked.parameters(false).prices());
        assertEquals("age", asked.parameters(false).standardise());
        assertTrue(asked.outcomeQuery(false).endsWith("prices=nominal&standardise=age"), asked.outcomeQuery(false));
    }

    @Test
    void a_group_is_one_parameter_of_the_api_and_two_fields_of_the_form() {
        var filled = PageQuestion.read(
                Map.of("benchmark", new String[] {"peers"}, "peers", new String[] {"GM0344, GM0363"}));
        assertEquals("peers:GM0344,GM0363", filled.parameters(false).benchmark());
        var link = PageQuestion.read(Map.of("benchmark", new String[] {"similar:10:CTX-EEN=2"}));
        assertEquals("similar:10", link.benchmark().choice());
        assertEquals("CTX-EEN=2", link.benchmark().weights());
        assertEquals("similar:10:CTX-EEN=2", link.parameters(false).benchmark());
        var bare = PageQuestion.read(Map.of("benchmark", new String[] {"similar:10"}));
        assertEquals("similar:10", bare.parameters(false).benchmark());
    }

    @Test
    void what_is_filled_in_beside_another_choice_does_not_count() {
        var country = PageQuestion.read(Map.of(
                "benchmark", new String[] {"country"}, "peers", new String[] {"GM0344"}, "weights", new String[] {"x"
                }));
        assertEquals("NL01", country.parameters(false).benchmark());
    }

    @Test
    void the_event_of_the_clock_is_part_of_the_link() {
        var award = PageQuestion.read(Map.of("axis", new String[] {"event"}, "event", new String[] {"award"}));
        assertTrue(award.outcomeQuery(false).contains("axis=event&event=award"));
    }

    @Test
    void what_was_written_is_escaped() {
        var odd = PageQuestion.read(Map.of("from", new String[] {"\"><script>&x=1"}));
        assertFalse(odd.outcomeQuery(false).matches(".*[\"<>].*"));
    }
}
