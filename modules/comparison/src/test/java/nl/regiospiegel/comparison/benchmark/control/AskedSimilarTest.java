package nl.regiospiegel.comparison.benchmark.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedSimilarTest {

    @Test
    void a_size_alone_asks_for_the_usual_weights() {
        assertEquals(Optional.of(new AskedSimilar(10, Map.of())), AskedSimilar.parse("similar:10"));
    }

    @Test
    void weights_are_given_by_code() {
        assertEquals(
                Optional.of(new AskedSimilar(5, Map.of("CTX-EEN", 2.0, "CTX-ARM", 0.5))),
                AskedSimilar.parse("similar:5:CTX-EEN=2,CTX-ARM=0.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "similar:",
                "similar:0",
                "similar:101",
                "similar:-1",
                "similar:ten",
                "similar:10:",
                "similar:10:CTX-EEN",
                "similar:10:CTX-EEN=0",
                "similar:10:CTX-EEN=-1",
                "similar:10:CTX-EEN=1,,",
                "similar:10:CTX-EEN=1,CTX-EEN=2",
                "similar:10:ctx-een=1"
            })
    void anything_else_is_no_question(String text) {
        assertEquals(Optional.empty(), AskedSimilar.parse(text));
    }
}
