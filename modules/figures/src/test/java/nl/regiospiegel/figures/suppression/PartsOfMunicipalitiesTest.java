package nl.regiospiegel.figures.suppression;

import static nl.regiospiegel.figures.suppression.Publishing.cells;
import static nl.regiospiegel.figures.suppression.Publishing.hidden;
import static nl.regiospiegel.figures.suppression.Publishing.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

/** Neighbourhoods and contract areas give away each other's small counts as municipalities do. All numbers are invented. */
class PartsOfMunicipalitiesTest {

    private static Set<?> hiddenOf(Publishing publication) {
        return hidden(new Suppression().apply(publication.set(), KnownOutside.NOTHING, SuppressionRule.STANDARD));
    }

    @Test
    void the_other_neighbourhood_of_the_municipality_is_hidden_too() {
        var hidden = hiddenOf(
                cells().cell("GM0518", 50, 500).cell("WK051801", 44, 440).cell("WK051802", 6, 60));
        assertTrue(hidden.contains(total("WK051802")));
        assertTrue(hidden.contains(total("WK051801")) || hidden.contains(total("GM0518")), hidden::toString);
    }

    @Test
    void a_neighbourhood_of_another_municipality_has_nothing_to_do_with_it() {
        var hidden = hiddenOf(cells().cell("GM0518", 50, 500)
                .cell("WK051801", 44, 440)
                .cell("WK051802", 6, 60)
                .cell("WK054601", 30, 300));
        assertTrue(!hidden.contains(total("WK054601")), hidden::toString);
    }

    @Test
    void contract_areas_make_the_only_municipality_and_the_region() {
        var hidden = hiddenOf(cells().cell("GM0518", 100, 1000)
                .cell("RG-den-haag", 100, 1000)
                .cell("CA-den-haag.centrum", 93, 930)
                .cell("CA-den-haag.kust", 7, 70));
        assertTrue(hidden.contains(total("CA-den-haag.kust")));
        assertTrue(
                hidden.contains(total("CA-den-haag.centrum"))
                        || hidden.containsAll(Set.of(total("GM0518"), total("RG-den-haag"))),
                hidden::toString);
    }

    @Test
    void areas_of_different_kinds_are_not_added_together() {
        assertEquals(
                Set.of(),
                hiddenOf(cells().cell("GM0518", 60, 600)
                        .cell("GM0546", 40, 400)
                        .cell("RG-mvs", 100, 1000)
                        .cell("CA-mvs.noord", 30, 300)
                        .cell("CA-mvs.zuid", 70, 700)));
    }
}
