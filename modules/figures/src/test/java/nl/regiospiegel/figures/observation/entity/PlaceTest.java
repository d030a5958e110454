package nl.regiospiegel.figures.observation.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final Place NATIONAL = new Place(
            null, "VERW-HA", "GM0518", "half-year", "_T", "A045560", "_T", "_T", "2023HJ01", "2024-01-31", null);
    private static final Place REGIONAL = new Place(
            "den-haag", "GEB-JH", "RG-den-haag", "year", "_T", "_T", "_T", "_T", "2023JJ00", "2024-01-31", "p-1");

    @Test
    void a_place_survives_the_way_through_a_cursor() {
        assertEquals(Optional.of(NATIONAL), Place.parse(NATIONAL.text()));
        assertEquals(Optional.of(REGIONAL), Place.parse(REGIONAL.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "VERW-HA",
                "||||||||||",
                "Den Haag|VERW-HA|a|b|c|d|e|f|g|2024-01-31|",
                "|VERW-HA|a|b|c|d|e|f|g|gisteren|",
                "|VERW-HA|a\0|b|c|d|e|f|g|2024-01-31|"
            })
    void any_other_text_is_no_place(String text) {
        assertEquals(Optional.empty(), Place.parse(text));
    }
}
