package nl.regiospiegel.regions.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationTest {

    @Test
    void the_last_two_are_joined_by_a_word_and_the_others_by_a_comma() {
        assertEquals("", Enumeration.of(List.of(), Language.DUTCH));
        assertEquals("MVS", Enumeration.of(List.of("MVS"), Language.DUTCH));
        assertEquals("Den Haag en MVS", Enumeration.of(List.of("Den Haag", "MVS"), Language.DUTCH));
        assertEquals(
                "Den Haag, MVS en Leidse Regio",
                Enumeration.of(List.of("Den Haag", "MVS", "Leidse Regio"), Language.DUTCH));
        assertEquals("Den Haag and MVS", Enumeration.of(List.of("Den Haag", "MVS"), Language.ENGLISH));
    }
}
