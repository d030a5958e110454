package nl.regiospiegel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();
    private final Closing closing = new Closing();

    @Test
    void what_was_opened_last_is_closed_first() {
        closing.add(() -> closed.add("database"));
        closing.add(() -> closed.add("server"));
        closing.close();
        assertEquals(List.of("server", "database"), closed);
    }

    @Test
    void one_that_cannot_be_closed_does_not_keep_the_others_open() {
        closing.add(() -> closed.add("database"));
        closing.add(() -> {
            throw new IllegalStateException("stuck");
        });
        closing.close();
        assertEquals(List.of("database"), closed);
    }

    @Test
    void what_is_opened_after_closing_is_closed_at_once() {
        closing.close();
        closing.add(() -> closed.add("database"));
        assertEquals(List.of("database"), closed);
    }
}
