package nl.regiospiegel.identity.token.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

    private static final RegionId REGION = new RegionId("leidse-regio");

    @Test
    void a_token_tells_its_region_back() {
        var token = TokenText.random(REGION);
        assertEquals(Optional.of(token), TokenText.parse(token.text()));
    }

    @Test
    void a_token_holds_256_random_bits() {
        var text = TokenText.random(REGION).text();
        assertEquals(43, text.substring(text.indexOf('.') + 1).length());
        assertNotEquals(text, TokenText.random(REGION).text());
    }

    @Test
    void another_region_before_the_same_bits_is_another_token() {
        var token = TokenText.random(REGION);
        var moved = TokenText.parse(token.text().replace("leidse-regio", "mvs")).orElseThrow();
        assertNotEquals(token.hash(), moved.hash());
    }

    @Test
    void the_hash_is_sha_256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TokenText.hash("abc"));
    }

    @Test
    void the_secret_stays_out_of_texts() {
        var token = TokenText.random(REGION);
        assertFalse(token.toString().contains(token.text().substring(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".abc", "zonder-punt", "Hoofdletters.abc", "m'; drop table x.abc"})
    void what_has_not_the_shape_is_no_token(String text) {
        assertTrue(TokenText.parse(text).isEmpty());
    }
}
