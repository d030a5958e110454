package nl.regiospiegel.figures.export.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final RegionId MVS = new RegionId("mvs");
    private static final RegionId LEIDEN = new RegionId("leidse-regio");
    private static final RegionId THE_HAGUE = new RegionId("den-haag");

    private final Places places = new Places();

    @Test
    void a_region_has_half_of_the_places_at_most() {
        assertTrue(places.take(MVS, 4));
        assertTrue(places.take(MVS, 4));
        assertFalse(places.take(MVS, 4));
        assertTrue(places.take(LEIDEN, 4), "another region is not kept waiting");
        places.leave(MVS);
        assertTrue(places.take(MVS, 4));
    }

    @Test
    void all_together_have_no_more_than_there_are() {
        assertTrue(places.take(MVS, 2) && places.take(LEIDEN, 2));
        assertFalse(places.take(THE_HAGUE, 2));
        places.leave(LEIDEN);
        assertTrue(places.take(THE_HAGUE, 2));
    }

    @Test
    void one_place_is_for_whoever_comes_first() {
        assertTrue(places.take(MVS, 1));
        assertFalse(places.take(LEIDEN, 1));
    }
}
