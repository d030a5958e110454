package nl.regiospiegel.identity.account.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainNameTest {

    @Test
    void letters_accents_and_spaces_are_plain() {
        assertTrue(PlainName.isPlain("beheerder één@regio.example"));
        assertTrue(PlainName.isPlain("a".repeat(100)));
    }

    @Test
    void a_long_name_and_one_with_a_control_character_are_not() {
        assertFalse(PlainName.isPlain("a".repeat(101)));
        for (var control : new String[] {"\u0000", "\n", "\u007f", "\u0085"}) {
            assertFalse(PlainName.isPlain("a" + control));
        }
    }
}
