package nl.regiospiegel.statistics.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenjaminiHochbergTest {

    /** Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995), section 3.2: p, adjusted p, rejected. */
    private static final List<String[]> PUBLISHED =
            """
            0.0001, 0.0015, true
            0.0004, 0.003, true
            0.0019, 0.0095, true
            0.0095, 0.035625, true
            0.0201, 0.0603, false
            0.0278, 0.06385714285714286, false
            0.0298, 0.06385714285714286, false
            0.0344, 0.0645, false
            0.0459, 0.0765, false
            0.324, 0.48600000000000004, false
            0.4262, 0.5811818181818182, false
            0.5719, 0.714875, false
            0.6528, 0.7532307692307694, false
            0.759, 0.8132142857142857, false
            1.0, 1, false
            """
                    .lines()
                    .map(line -> line.split(", "))
                    .toList();

    @Test
    void agrees_with_benjamini_and_hochberg() {
        assertAgrees(PUBLISHED);
    }

    @Test
    void the_order_of_the_questions_does_not_matter() {
        for (int turn = 1; turn < PUBLISHED.size(); turn++) {
            assertAgrees(Stream.concat(
                            PUBLISHED.stream().skip(turn), PUBLISHED.stream().limit(turn))
                    .toList());
        }
    }

    private static void assertAgrees(List<String[]> rows) {
        var family = BenjaminiHochberg.of(
                rows.stream().mapToDouble(row -> Double.parseDouble(row[0])).toArray());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(Double.parseDouble(rows.get(i)[1]), family.adjusted().get(i), 1e-12);
            assertEquals(Boolean.parseBoolean(rows.get(i)[2]), family.rejects(i), rows.get(i)[0]);
        }
        assertEquals(4, family.rejections());
    }

    @Test
    void adjusted_is_never_lower_and_never_above_one() {
        var p = new Random(20235).doubles(400).toArray();
        var family = BenjaminiHochberg.of(p);
        for (int i = 0; i < p.length; i++) {
            assertTrue(p[i] <= family.adjusted().get(i) && family.adjusted().get(i) <= 1);
        }
    }

    @Test
    void exactly_at_the_level_is_rejected_and_one_question_is_left_as_it_is() {
        assertTrue(BenjaminiHochberg.of(0.05).rejects(0));
        assertFalse(BenjaminiHochberg.of(0.050001).rejects(0));
        assertEquals(1, BenjaminiHochberg.of(0.05).rejections());
        assertEquals(List.of(0.3), BenjaminiHochberg.of(0.3).adjusted());
    }

    @Test
    void equal_p_values_stay_equal_and_an_empty_family_has_no_answers() {
        assertEquals(
                List.of(0.04, 0.04, 0.04),
                BenjaminiHochberg.of(0.04, 0.04, 0.04).adjusted());
        assertEquals(List.of(), BenjaminiHochberg.of().adjusted());
        assertEquals(0, BenjaminiHochberg.of().rejections());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_what_is_no_probability(double p) {
        assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.of(0.5, p));
    }
}
