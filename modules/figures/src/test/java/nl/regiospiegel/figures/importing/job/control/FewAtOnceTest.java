package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {

    /** What was handed on and is not done yet. */
    private final Deque<Runnable> handedOn = new ArrayDeque<>();

    private final List<String> done = new ArrayList<>();
    private final FewAtOnce few = new FewAtOnce(handedOn::add, 2);

    @Test
    void no_more_is_handed_on_than_may_run_at_once_and_the_rest_follows_in_order() {
        for (var name : List.of("1", "2", "3", "4")) {
            few.execute(() -> done.add(name));
        }
        assertEquals(2, handedOn.size());
        handedOn.poll().run();
        assertEquals(2, handedOn.size(), "the third takes the place of the first");
        while (!handedOn.isEmpty()) {
            handedOn.poll().run();
        }
        assertEquals(List.of("1", "2", "3", "4"), done);
    }

    @Test
    void work_that_fails_leaves_its_place_to_the_next() {
        few.execute(() -> {
            throw new IllegalStateException("broken");
        });
        few.execute(() -> done.add("2"));
        few.execute(() -> done.add("3"));
        assertThrows(IllegalStateException.class, handedOn.poll()::run);
        assertEquals(2, handedOn.size());
    }
}
