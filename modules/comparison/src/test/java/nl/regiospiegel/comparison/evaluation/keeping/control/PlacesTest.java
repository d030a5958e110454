package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(2, Duration.ZERO);

    @Test
    void so_many_at_the_same_time_and_then_nothing_is_done() {
        var all = places.taking(() -> places.taking(() -> places.taking(() -> {
                    throw new AssertionError("there is no place");
                })
                .isPresent()));
        assertEquals(Optional.of(Optional.of(false)), all);
    }

    @Test
    void a_place_that_is_left_is_free() {
        for (var text : "een twee drie".split(" ")) {
            assertEquals(Optional.of(text), places.taking(() -> text));
        }
    }

    @Test
    void work_that_breaks_leaves_its_place() {
        for (int time = 0; time < 3; time++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> places.taking(() -> {
                        throw new IllegalStateException("stuk");
                    }));
        }
        assertEquals(Optional.of("daarna"), places.taking(() -> "daarna"));
    }

    @Test
    void who_is_stopped_while_waiting_has_no_place_and_stays_stopped() {
        Thread.currentThread().interrupt();
        var taken = places.taking(() -> "niet");
        assertTrue(Thread.interrupted());
        assertTrue(taken.isEmpty());
    }
}
