package nl.regiospiegel.comparison.benchmark.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void one_variable_is_measured_in_its_own_standard_deviations() {
        var found = new Similarity(List.of(1.0)).distances(List.of(1.0), Map.of("b", List.of(3.0)));
        assertEquals(2.0, found.get("b"), 1e-12, "1 and 3 lie two deviations of 1 apart");
    }

    @Test
    void the_nearest_comes_first_and_weights_decide_which_that_is() {
        var candidates = new LinkedHashMap<String, List<Double>>();
        candidates.put("like in the second", List.of(9.0, 0.1));
        candidates.put("like in the first", List.of(0.1, 9.0));
        var own = List.of(0.0, 0.0);
        assertEquals("like in the first", nearest(new Similarity(List.of(2.0, 1.0)), own, candidates));
        assertEquals("like in the second", nearest(new Similarity(List.of(1.0, 2.0)), own, candidates));
    }

    @Test
    void a_variable_on_which_all_agree_adds_nothing() {
        var candidates = Map.of("b", List.of(3.0, 7.0));
        var found = new Similarity(List.of(1.0, 1.0)).distances(List.of(1.0, 7.0), candidates);
        assertEquals(Math.sqrt(2), found.get("b"), 1e-12);
    }

    @Test
    void another_unit_of_a_variable_changes_no_distance() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            var own = List.of(random.nextGaussian(), random.nextGaussian());
            var candidates = new LinkedHashMap<Integer, List<Double>>();
            var scaled = new LinkedHashMap<Integer, List<Double>>();
            for (int i = 0; i < 20; i++) {
                var first = random.nextGaussian();
                var second = random.nextGaussian();
                candidates.put(i, List.of(first, second));
                scaled.put(i, List.of(100 * first + 3, second));
            }
            var similarity = new Similarity(List.of(1.0, 0.5));
            var one = similarity.distances(own, candidates);
            var other = similarity.distances(List.of(100 * own.get(0) + 3, own.get(1)), scaled);
            one.forEach((key, distance) -> assertEquals(distance, other.get(key), 1e-9));
            assertEquals(List.copyOf(one.keySet()), List.copyOf(other.keySet()));
        }
    }

    @Test
    void what_is_the_same_lies_at_no_distance() {
        var found = new Similarity(List.of(1.0))
                .distances(List.of(2.0), Map.of("same", List.of(2.0), "other", List.of(5.0)));
        assertEquals(0.0, found.get("same"));
        assertTrue(found.get("other") > 0);
    }

    private static String nearest(Similarity similarity, List<Double> own, Map<String, List<Double>> candidates) {
        return similarity.distances(own, candidates).keySet().iterator().next();
    }
}
