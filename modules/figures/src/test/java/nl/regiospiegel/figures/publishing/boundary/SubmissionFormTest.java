package nl.regiospiegel.figures.publishing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.regiospiegel.figures.publishing.boundary.NewPublications.NewSet;
import org.junit.jupiter.api.Test;

class SubmissionFormTest {

    private static final List<NewSet> SETS = List.of(new NewSet("HERH", "2025HJ02"), new NewSet("VERW-HA", "2023JJ00"));

    @Test
    void the_address_says_what_was_chosen_and_leaves_the_comment_out() {
        var wanted = new NewPublications(SETS, "named", List.of("mvs", "den-haag"), null, null, "Voor jou alleen");
        assertEquals(
                "set=HERH+2025HJ02&set=VERW-HA+2023JJ00&visibility=named&region=mvs&region=den-haag",
                SubmissionForm.query(wanted));
    }

    @Test
    void what_was_public_before_stays_in_the_address() {
        var wanted = new NewPublications(SETS.subList(0, 1), "all", List.of(), "2024-05-01", "Verslag & bijlage", null);
        assertEquals(
                "set=HERH+2025HJ02&visibility=all&history=yes&publishedOn=2024-05-01&publishedWhere=Verslag+%26+bijlage",
                SubmissionForm.query(wanted));
    }

    @Test
    void nothing_that_was_left_out_is_made_up() {
        var wanted = new NewPublications(List.of(new NewSet("HERH", null)), null, List.of(), null, null, null);
        assertEquals("set=HERH", SubmissionForm.query(wanted));
    }
}
