package nl.regiospiegel.comparison.evaluation.keeping.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void the_order_of_a_set_does_not_matter_and_its_content_does() {
        var one = new Fingerprint().with("cijfers", List.of("a", "b")).hex();
        assertEquals(one, new Fingerprint().with("cijfers", List.of("b", "a")).hex());
        assertNotEquals(
                one, new Fingerprint().with("cijfers", List.of("a", "c")).hex());
        assertNotEquals(one, new Fingerprint().with("cijfers", List.of("a")).hex());
        assertEquals(64, one.length());
    }

    @Test
    void what_stands_in_one_set_is_not_taken_for_another() {
        assertNotEquals(
                new Fingerprint().with("a", List.of("x")).with("b", List.of()).hex(),
                new Fingerprint().with("a", List.of()).with("b", List.of("x")).hex());
    }
}
