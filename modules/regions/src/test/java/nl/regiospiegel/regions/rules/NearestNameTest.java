package nl.regiospiegel.regions.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("asOf", "cursor", "limit", "regions");

    @Test
    void a_slip_of_the_finger_is_recognised() {
        assertEquals(Optional.of("regions"), NearestName.to("region", KNOWN));
        assertEquals(Optional.of("limit"), NearestName.to("limti", KNOWN));
    }

    @Test
    void capitals_do_not_matter() {
        assertEquals(Optional.of("asOf"), NearestName.to("ASOF", KNOWN));
    }

    @Test
    void something_else_altogether_has_no_nearest_name() {
        assertEquals(Optional.empty(), NearestName.to("kleur", KNOWN));
        assertEquals(Optional.empty(), NearestName.to("regions", List.of()));
    }
}
