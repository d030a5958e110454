package nl.regiospiegel.comparison.evaluation.keeping.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private record Place(String name, Set<String> parts) {}

    private record Journey(Place from, Map<String, Integer> costs, List<String> stops) {}

    private static Journey journey(Set<String> parts, Map<String, Integer> costs) {
        return new Journey(new Place("Delft", parts), costs, List.of("a", "b"));
    }

    @Test
    void sets_and_maps_are_put_in_one_order_however_deep_they_lie() {
        var costs = new LinkedHashMap<String, Integer>();
        costs.put("trein", 3);
        costs.put("bus", 2);
        assertEquals(
                CanonicalText.of(journey(new LinkedHashSet<>(List.of("x", "y", "z")), costs)),
                CanonicalText.of(journey(new LinkedHashSet<>(List.of("z", "y", "x")), Map.of("bus", 2, "trein", 3))));
    }

    @Test
    void every_field_counts_and_so_does_the_order_of_a_list() {
        var one = CanonicalText.of(journey(Set.of("x"), Map.of("bus", 2)));
        assertNotEquals(one, CanonicalText.of(journey(Set.of("y"), Map.of("bus", 2))));
        assertNotEquals(one, CanonicalText.of(journey(Set.of("x"), Map.of("bus", 3))));
        assertNotEquals(CanonicalText.of(List.of("a", "b")), CanonicalText.of(List.of("b", "a")));
    }

    @Test
    void no_text_looks_like_two_and_nothing_is_something() {
        assertNotEquals(CanonicalText.of(List.of("a,1:b")), CanonicalText.of(List.of("a", "b")));
        assertEquals(CanonicalText.of(null), CanonicalText.of(Optional.empty()));
        assertNotEquals(CanonicalText.of(List.of()), CanonicalText.of(""));
    }
}
