package nl.regiospiegel.figures.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

class LargePublicationTest {

    /** Generous: a build machine can be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_table_of_hundreds_of_cells_is_protected_and_ends() {
        var set = LargePublication.of(6, 5, 5);
        var shown = assertTimeout(
                PATIENCE, () -> new Suppression().apply(set, KnownOutside.NOTHING, SuppressionRule.STANDARD));
        assertEquals(List.of(), shown.report().unprotected());
        assertTrue(shown.report().hidden().size() < shown.cells().size());
    }

    @Test
    void the_same_publication_is_suppressed_the_same_way() {
        var set = LargePublication.of(4, 3, 3);
        var suppression = new Suppression();
        assertEquals(
                suppression.apply(set, KnownOutside.NOTHING, SuppressionRule.STANDARD),
                suppression.apply(set, KnownOutside.NOTHING, SuppressionRule.STANDARD));
    }
}
