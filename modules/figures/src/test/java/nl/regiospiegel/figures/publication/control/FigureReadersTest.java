package nl.regiospiegel.figures.publication.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureReadersTest {

    @Test
    void who_may_read_all_of_them_may_read_each() {
        assertEquals(List.of("*"), FigureReaders.together(List.of(Set.of("a", "*"), Set.of("b", "*"))));
        assertEquals(List.of("a", "b"), FigureReaders.together(List.of(Set.of("a", "b"), Set.of("c", "*"))));
        assertEquals(List.of("b"), FigureReaders.together(List.of(Set.of("a", "b"), Set.of("b", "c"))));
        assertEquals(List.of(), FigureReaders.together(List.of(Set.of("a"), Set.of("b"))));
    }
}
