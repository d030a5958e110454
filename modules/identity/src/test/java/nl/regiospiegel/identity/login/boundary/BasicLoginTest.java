package nl.regiospiegel.identity.login.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasicLoginTest {

    @Test
    void a_password_may_hold_colons_and_accents() {
        assertEquals(
                Optional.of(new BasicLogin("mvs-reader", "geheim:é")),
                BasicLogin.parse(encoded("mvs-reader:geheim:é")));
    }

    @Test
    void an_empty_password_is_still_a_login() {
        assertEquals(Optional.of(new BasicLogin("a", "")), BasicLogin.parse(encoded("a:")));
    }

    @Test
    void what_is_no_pair_or_no_base64_is_no_login() {
        assertTrue(BasicLogin.parse(encoded("zonder-dubbelepunt")).isEmpty());
        assertTrue(BasicLogin.parse(encoded(":zonder-naam")).isEmpty());
        assertTrue(BasicLogin.parse("%%%").isEmpty());
    }

    @Test
    void the_password_stays_out_of_texts() {
        assertFalse(new BasicLogin("a", "geheim").toString().contains("geheim"));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
