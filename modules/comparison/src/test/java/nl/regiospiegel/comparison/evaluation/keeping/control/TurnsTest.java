package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final RegionId ONE = new RegionId("een");
    private static final RegionId TWO = new RegionId("twee");

    private final Deque<Runnable> handed = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final Turns turns = new Turns(handed::add, 1, 2, 3);

    @Test
    void so_much_at_once_and_the_rest_in_order() {
        var first = turns.join(ONE, () -> worked.add("eerste"));
        var second = turns.join(TWO, () -> worked.add("tweede"));
        assertEquals(1, handed.size());
        assertFalse(first.isDone());
        handed.poll().run();
        assertTrue(first.isDone());
        assertFalse(second.isDone());
        handed.poll().run();
        assertEquals(List.of("eerste", "tweede"), worked);
        assertTrue(handed.isEmpty());
    }

    @Test
    void a_region_has_so_many_places_and_all_together_have_so_many() {
        turns.join(ONE, () -> worked.add("1"));
        assertTrue(turns.hasPlace(ONE));
        turns.join(ONE, () -> worked.add("2"));
        assertFalse(turns.hasPlace(ONE));
        assertTrue(turns.hasPlace(TWO));
        turns.join(TWO, () -> worked.add("3"));
        assertFalse(turns.hasPlace(TWO), "all together");
        handed.poll().run();
        assertTrue(turns.hasPlace(ONE));
    }

    @Test
    void work_that_breaks_leaves_its_place() {
        var broken = turns.join(ONE, () -> {
            throw new IllegalStateException("stuk");
        });
        turns.join(ONE, () -> worked.add("daarna"));
        var work = handed.poll();
        assertThrows(IllegalStateException.class, work::run);
        assertTrue(broken.isDone());
        handed.poll().run();
        assertEquals(List.of("daarna"), worked);
        assertTrue(turns.hasPlace(ONE));
    }
}
