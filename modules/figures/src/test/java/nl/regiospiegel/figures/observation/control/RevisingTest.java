package nl.regiospiegel.figures.observation.control;

import static nl.regiospiegel.figures.observation.Figures.PROVISIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.observation.Figures;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Revision;
import org.junit.jupiter.api.Test;

class RevisingTest {

    private static List<Revision> revisions(Figures... figures) {
        return Revising.of(Stream.of(figures).map(Figures::make).toList(), ObservedFigure::value);
    }

    @Test
    void each_vintage_says_what_it_changed_whatever_order_they_come_in() {
        var revisions = revisions(PROVISIONAL.in("2025-10-31").valued("13.9"), PROVISIONAL);
        assertEquals(
                List.of(new BigDecimal("13.5"), new BigDecimal("13.9")),
                revisions.stream().map(Revision::value).toList());
        assertNull(revisions.get(0).difference());
        assertEquals(new BigDecimal("0.4"), revisions.get(1).difference());
    }

    @Test
    void periods_and_owners_are_never_mixed() {
        var revisions = revisions(
                PROVISIONAL,
                PROVISIONAL.about("2022JJ00").valued("0.1"),
                PROVISIONAL.of("den-haag").valued("0.2"),
                PROVISIONAL.about("2023HJ01").valued("0.3"));
        revisions.forEach(revision -> assertNull(revision.difference()));
        assertEquals(
                List.of("2023HJ01", "2022JJ00", "2023JJ00", "2023JJ00"),
                revisions.stream().map(revision -> revision.figure().period()).toList());
    }

    @Test
    void a_value_that_was_not_there_gives_no_difference() {
        var revisions = revisions(PROVISIONAL.missing("O"), PROVISIONAL.in("2025-10-31"));
        assertNull(revisions.get(0).value());
        assertNull(revisions.get(1).difference());
    }
}
