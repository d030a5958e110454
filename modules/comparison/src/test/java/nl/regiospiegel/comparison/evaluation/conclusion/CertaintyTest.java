package nl.regiospiegel.comparison.evaluation.conclusion;

import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.effect;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Certainty;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

    @Test
    void one_in_twenty_is_small_and_a_little_more_is_not() {
        assertEquals(Certainty.DISTINGUISHABLE, Certainty.of(effect(0.1, place(1, 20, 0.05, 0.15)), 8));
        assertEquals(Certainty.INDISTINGUISHABLE, Certainty.of(effect(0.1, place(2, 39, 0.05, 0.15)), 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void with_few_periods_before_it_is_never_more_than_an_indication(int before) {
        assertEquals(Certainty.TENTATIVE, Certainty.of(effect(0.1, place(1, 342, 0.05, 0.15)), before));
    }

    @Test
    void fewer_than_nineteen_donors_are_too_few_for_chance() {
        assertEquals(Certainty.RANK_ONLY, Certainty.of(effect(0.1, place(1, 19)), 12));
        assertEquals(Certainty.NO_RANK, Certainty.of(effect(0.1, Optional.empty()), 12));
    }

    @Test
    void a_poor_fit_leaves_no_judgement_whatever_the_place() {
        var effect = new Effect(0.1, place(1, 342, 0.05, 0.15), Fit.POOR, List.of(), Optional.empty());
        assertEquals(Certainty.DESCRIPTIVE, Certainty.of(effect, 12));
    }

    @Test
    void as_much_where_nothing_started_speaks_against_it() {
        var place = place(1, 342, 0.05, 0.15);
        assertEquals(
                Certainty.TENTATIVE, Certainty.of(new Effect(0.1, place, Fit.GOOD, List.of(), Optional.of(-0.1)), 12));
        assertEquals(
                Certainty.DISTINGUISHABLE,
                Certainty.of(new Effect(0.1, place, Fit.GOOD, List.of(), Optional.of(0.09)), 12));
    }

    @Test
    void rank_and_range_can_disagree_both_ways() {
        assertTrue(Certainty.disagrees(place(1, 342, -0.05, 0.15).orElseThrow()));
        assertTrue(Certainty.disagrees(place(200, 342, 0.05, 0.15).orElseThrow()));
        assertFalse(Certainty.disagrees(place(1, 342, 0.05, 0.15).orElseThrow()));
        assertFalse(Certainty.disagrees(place(200, 342, -0.05, 0.15).orElseThrow()));
        assertFalse(Certainty.disagrees(place(1, 3).orElseThrow()));
    }
}
