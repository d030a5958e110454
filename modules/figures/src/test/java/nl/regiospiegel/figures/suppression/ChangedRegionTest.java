package nl.regiospiegel.figures.suppression;

import static nl.regiospiegel.figures.suppression.Publishing.NUMERATOR;
import static nl.regiospiegel.figures.suppression.Publishing.cells;
import static nl.regiospiegel.figures.suppression.Publishing.hidden;
import static nl.regiospiegel.figures.suppression.Publishing.key;
import static nl.regiospiegel.figures.suppression.Publishing.total;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

/** A region of two municipalities that became one of three: who knows which made the total adds up those. All numbers are invented. */
class ChangedRegionTest {

    private static final SuppressionRule TEN = SuppressionRule.STANDARD;

    private final Suppression suppression = new Suppression();

    private static Publishing beforeTheChange() {
        return cells().cell("GM0556", 7, 200).cell("GM0622", 60, 300).cell("RG-mvs", 67, 500);
    }

    @Test
    void a_municipality_beside_the_total_does_not_hide_what_the_others_make() {
        var published = beforeTheChange().cell("GM0606", 30, 400);
        var shown =
                hidden(suppression.apply(published.madeOf("GM0556", "GM0622").set(), KnownOutside.NOTHING, TEN));
        assertFalse(isSubtracted(shown), "67 - 60 = 7: " + shown);
        var unknowing = hidden(suppression.apply(published.madeOf().set(), KnownOutside.NOTHING, TEN));
        assertTrue(isSubtracted(unknowing), "who does not know which made the total protects nothing");
    }

    /** The attack: the total less the one municipality is the other. */
    private static boolean isSubtracted(Set<Place> hidden) {
        return !hidden.contains(total("GM0622")) && !hidden.contains(total("RG-mvs"));
    }

    @Test
    void a_total_of_before_the_change_still_tells_what_it_was_made_of() {
        var both = new String[] {"GM0556", "GM0622"};
        var three = new String[] {"GM0556", "GM0622", "GM0606"};
        assertTrue(isTold(both, three), "67 less 57.5 to 62.5 leaves 4.5 to 9.5, whatever is hidden now");
        assertFalse(isTold(three, three), "with the municipalities of today the old total says nothing");
    }

    /** Whether it is reported that CBS and the old total together tell the small number. */
    private boolean isTold(String[] then, String[] now) {
        var before = beforeTheChange().madeOf(then).set();
        var earlier = new EarlierPublication(before, Set.of(total("GM0556"), total("GM0622")), TEN);
        var cbs = List.of(new NationalCount(key(NUMERATOR, "GM0622"), BigDecimal.valueOf(60), true));
        var after = cells().cell("GM0556", 7, 200)
                .cell("GM0622", 60, 300)
                .cell("GM0606", 30, 400)
                .cell("RG-mvs", 97, 900)
                .madeOf(now)
                .set();
        return suppression.apply(after, new KnownOutside(List.of(earlier), cbs), TEN).report().unprotected().stream()
                .anyMatch(count -> count.key().equals(key(NUMERATOR, "GM0556")));
    }
}
