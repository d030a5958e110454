package nl.regiospiegel.statistics.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private static final Panel PANEL =
            Panel.of(List.of("a", "b", "c"), new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});

    @Test
    void keeps_what_it_was_given() {
        var values = new double[][] {{1, 2}};
        var panel = Panel.of(List.of("a"), values);
        values[0][0] = 100;
        panel.values("a", 0, 2)[1] = 100;
        assertArrayEquals(new double[] {1, 2}, panel.values("a", 0, 2));
        assertEquals(2, panel.periods());
    }

    @Test
    void what_is_missing_is_missing_and_not_zero() {
        var panel = Panel.of(
                List.of("a", "b"),
                List.of(
                        List.of(OptionalDouble.of(0), OptionalDouble.empty()),
                        List.of(OptionalDouble.of(1), OptionalDouble.of(2))));
        assertEquals(OptionalDouble.of(0), panel.value("a", 0));
        assertEquals(OptionalDouble.empty(), panel.value("a", 1));
        assertFalse(panel.isComplete("a", 0, 2));
        assertTrue(panel.isComplete("a", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> panel.values("a", 0, 2));
    }

    @Test
    void a_value_can_be_taken_out_and_units_chosen() {
        var panel = PANEL.without("b", 1).select(List.of("c", "b"));
        assertEquals(List.of("c", "b"), panel.units());
        assertEquals(OptionalDouble.empty(), panel.value("b", 1));
        assertEquals(OptionalDouble.of(5), PANEL.value("b", 1));
        assertThrows(IllegalArgumentException.class, () -> panel.value("a", 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e101, -1e101})
    void refuses_what_is_no_value(double value) {
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of("a"), new double[][] {{1, value}}));
        assertThrows(
                IllegalArgumentException.class,
                () -> Panel.of(List.of("a"), List.of(List.of(OptionalDouble.of(value)))));
    }

    @Test
    void what_is_too_small_to_square_is_zero() {
        assertEquals(
                OptionalDouble.of(0),
                Panel.of(List.of("a"), new double[][] {{1e-101}}).value("a", 0));
        assertEquals(
                OptionalDouble.of(1e-100),
                Panel.of(List.of("a"), new double[][] {{1e-100}}).value("a", 0));
    }

    @Test
    void refuses_rows_that_do_not_fit() {
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of(), new double[][] {}));
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of("a"), new double[][] {{}}));
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of("a", "b"), new double[][] {{1}}));
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of("a", "a"), new double[][] {{1}, {2}}));
        assertThrows(IllegalArgumentException.class, () -> Panel.of(List.of("a", "b"), new double[][] {{1}, {2, 3}}));
    }

    @Test
    void runs_come_in_order() {
        assertEquals(4, new Runs(1, 5, 7, 9).preLength());
        assertEquals(2, new Runs(1, 5, 7, 9).postLength());
        assertEquals(new Runs(0, 3, 3, 8), Runs.around(3, 8));
        assertThrows(IllegalArgumentException.class, () -> new Runs(-1, 5, 7, 9));
        assertThrows(IllegalArgumentException.class, () -> new Runs(5, 5, 7, 9));
        assertThrows(IllegalArgumentException.class, () -> new Runs(1, 8, 7, 9));
        assertThrows(IllegalArgumentException.class, () -> new Runs(1, 5, 9, 9));
    }

    @Test
    void a_donor_that_lacks_a_value_of_the_runs_is_left_out_and_named() {
        var runs = new Runs(0, 1, 2, 3);
        assertEquals(List.of("b", "c"), CaseStudy.of(PANEL, "a", runs).donors());
        assertEquals(
                List.of("b", "c"),
                CaseStudy.of(PANEL.without("b", 1), "a", runs).donors(),
                "a period between the runs does not matter");
        var study = CaseStudy.of(PANEL.without("b", 2), "a", runs);
        assertEquals(List.of("c"), study.donors());
        assertEquals(List.of("b"), study.leftOut());
    }

    @Test
    void a_study_refuses_what_is_no_study() {
        var runs = new Runs(0, 1, 1, 3);
        assertThrows(IllegalArgumentException.class, () -> CaseStudy.of(PANEL.without("a", 0), "a", runs));
        assertThrows(IllegalArgumentException.class, () -> CaseStudy.of(PANEL.select(List.of("a")), "a", runs));
        assertThrows(IllegalArgumentException.class, () -> CaseStudy.of(PANEL, "a", new Runs(0, 1, 1, 4)));
        assertThrows(IllegalArgumentException.class, () -> CaseStudy.of(PANEL, "d", runs));
        assertThrows(
                IllegalArgumentException.class, () -> new CaseStudy(PANEL, "a", List.of("a", "b"), List.of(), runs));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CaseStudy(PANEL, "a", List.of("b"), List.of(), new Runs(0, 1, 1, 4)));
        assertThrows(IllegalArgumentException.class, () -> CaseStudy.of(PANEL, "a", runs)
                .without("a"));
    }

    @Test
    void a_placebo_never_has_the_treated_unit_among_its_donors() {
        var study = CaseStudy.of(PANEL, "a", new Runs(0, 1, 1, 3)).placebo("b");
        assertEquals("b", study.treated());
        assertEquals(List.of("c"), study.donors());
        assertEquals(8.5, study.post("c")[0] / 2 + study.post("c")[1] / 2);
        assertEquals(9, study.largest());
    }
}
