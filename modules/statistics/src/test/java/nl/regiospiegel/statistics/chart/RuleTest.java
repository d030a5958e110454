package nl.regiospiegel.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final ControlLimits LIMITS = new ControlLimits(-30, 0, 30);

    private static final Map<String, Rule> RULES = Map.of(
            "seven_one_side", Rule.SEVEN_ON_ONE_SIDE,
            "seven_trend", Rule.SEVEN_RISING_OR_FALLING,
            "two_in_three", Rule.TWO_OF_THREE);

    /**
     * Tests of NHSRplotthedots 0.2.2. Of two in three the input says which points lie beyond two thirds, and the third column
     * on which side each point is. A falling run is marked with -1 there; here it is marked too.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # rule | input | side | expected
        seven_one_side | 1 1 1 1 1 1 |  | 0 0 0 0 0 0
        seven_one_side | 1 1 1 1 1 1 -1 |  | 0 0 0 0 0 0 0
        seven_one_side | 1 1 1 1 1 1 1 1 -1 |  | 0 0 0 0 0 0 1 1 0
        seven_one_side | -1 -1 -1 -1 -1 -1 -1 -1 1 |  | 0 0 0 0 0 0 1 1 0
        seven_trend | 1 2 3 4 5 6 |  | 0 0 0 0 0 0
        seven_trend | 1 2 3 3 4 5 6 |  | 0 0 0 0 0 0 0
        seven_trend | 1 2 3 4 5 6 7 |  | 0 0 0 0 0 0 1
        seven_trend | 2 1 2 3 4 5 6 7 3 |  | 0 0 0 0 0 0 0 1 0
        seven_trend | 7 6 5 4 3 2 1 |  | 0 0 0 0 0 0 -1
        seven_trend | 2 7 6 5 4 3 2 1 3 |  | 0 0 0 0 0 0 0 -1 0
        two_in_three | 1 0 1 | 1 1 1 | 1 1 1
        two_in_three | 0 0 1 0 1 0 0 | 1 1 1 1 1 1 1 | 0 0 1 1 1 0 0
        two_in_three | 0 0 1 1 0 0 0 | 1 1 1 1 1 1 1 | 0 1 1 1 1 0 0
        two_in_three | 1 0 1 | 1 -1 1 | 0 0 0
        two_in_three | 0 0 1 0 1 0 0 | 1 -1 1 -1 1 -1 1 | 0 0 0 0 0 0 0
        """)
    void agrees_with_published_sequences(String rule, String input, String sides, String expected) {
        var values = numbers(input);
        if (sides != null) {
            var side = numbers(sides);
            values = IntStream.range(0, values.length)
                    .map(i -> (19 + 2 * numbers(input)[i]) * side[i])
                    .toArray();
        }
        assertEquals(
                marks(numbers(expected)),
                RULES.get(rule).marks(points(values)).stream().boxed().toList());
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static List<Integer> marks(int[] flags) {
        return IntStream.range(0, flags.length)
                .filter(i -> flags[i] != 0)
                .boxed()
                .toList();
    }

    private static List<ChartPoint> points(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(time -> new ChartPoint(time, values[time], LIMITS))
                .toList();
    }

    @Test
    void only_beyond_a_limit_is_beyond_it() {
        assertEquals(
                Map.of(1, Set.of(Rule.BEYOND_LIMIT), 3, Set.of(Rule.BEYOND_LIMIT)),
                Rule.signals(points(30, 31, -30, -31)));
    }

    @Test
    void a_point_on_the_centre_line_breaks_a_run() {
        assertTrue(Rule.signals(points(1, 2, 1, 0, 1, 2, 1, 1)).isEmpty());
        assertEquals(
                Set.of(7, 8), Rule.signals(points(0, 1, 2, 1, 2, 1, 2, 1, 2, 0)).keySet());
    }

    @Test
    void the_seventh_falling_point_and_each_further_one_are_marked() {
        var signals = Rule.signals(points(5, 4, 3, 2, 1, -1, -2, -3, -4, -4, -5));
        assertEquals(
                Map.of(
                        6,
                        Set.of(Rule.SEVEN_RISING_OR_FALLING),
                        7,
                        Set.of(Rule.SEVEN_RISING_OR_FALLING),
                        8,
                        Set.of(Rule.SEVEN_RISING_OR_FALLING)),
                Rule.signals(points(5, 4, 3, 2, 1, -1, -2, -3, -4, -4)));
        assertEquals(Set.of(6, 7, 8), signals.keySet());
    }

    @Test
    void a_turn_begins_a_new_run_of_rising_or_falling_points() {
        assertTrue(Rule.SEVEN_RISING_OR_FALLING
                .marks(points(1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1))
                .isEmpty());
        assertEquals(
                List.of(11),
                Rule.SEVEN_RISING_OR_FALLING.marks(points(1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0)).stream()
                        .boxed()
                        .toList());
    }

    /** Nine points on one side of which the fifth period is missing, and again with no period missing. */
    @Test
    void a_missing_period_ends_every_run() {
        var whole = points(1, 2, 3, 4, 5, 6, 7, 8, 9);
        var gap = whole.stream().filter(point -> point.time() != 4).toList();
        assertEquals(Set.of(6, 7, 8), Rule.signals(whole).keySet());
        assertTrue(Rule.signals(gap).isEmpty());
    }

    @Test
    void two_of_three_needs_three_neighbouring_periods() {
        var whole = points(25, 1, 25, 1, 1);
        assertEquals(Set.of(0, 1, 2), Rule.signals(whole).keySet());
        assertTrue(
                Rule.signals(whole.stream().filter(point -> point.time() != 1).toList())
                        .isEmpty());
        assertTrue(Rule.signals(points(25, 25)).isEmpty());
        var late = List.of(new ChartPoint(0, 25, LIMITS), new ChartPoint(2, 25, LIMITS), new ChartPoint(3, 1, LIMITS));
        assertTrue(Rule.signals(late).isEmpty());
    }

    @Test
    void two_of_three_counts_points_beyond_the_limit_and_not_those_on_two_thirds() {
        assertEquals(Set.of(Rule.TWO_OF_THREE), Rule.signals(points(1, 21, 21)).get(0));
        assertEquals(
                Set.of(Rule.TWO_OF_THREE, Rule.BEYOND_LIMIT),
                Rule.signals(points(1, 40, 21)).get(1));
        assertTrue(Rule.signals(points(1, 20, 21)).isEmpty());
        assertEquals(Set.of(0, 1, 2), Rule.signals(points(-21, -21, -1)).keySet());
        assertTrue(Rule.signals(points(-20, -21, -1)).isEmpty());
    }

    @Test
    void two_thirds_are_measured_on_the_side_of_the_point() {
        var uneven = new ControlLimits(-3, 0, 30);
        assertTrue(uneven.isBeyondTwoThirds(-2.1) && !uneven.isBeyondTwoThirds(-1.9));
        assertTrue(uneven.isBeyondTwoThirds(20.1) && !uneven.isBeyondTwoThirds(19.9));
    }

    @Test
    void sides_and_distances_are_measured_from_the_centre() {
        var limits = new ControlLimits(7, 10, 16);
        assertEquals(1, limits.side(10.1));
        assertEquals(-1, limits.side(9.9));
        assertEquals(0, limits.side(10));
        assertTrue(limits.isBeyondTwoThirds(14.1) && !limits.isBeyondTwoThirds(13.9));
        assertTrue(limits.isBeyondTwoThirds(7.9) && !limits.isBeyondTwoThirds(8.1));
    }

    @Test
    void every_rule_can_mark_one_point() {
        var signals = Rule.signals(points(1, 2, 3, 4, 5, 21, 31));
        assertEquals(
                Set.of(Rule.BEYOND_LIMIT, Rule.SEVEN_ON_ONE_SIDE, Rule.SEVEN_RISING_OR_FALLING, Rule.TWO_OF_THREE),
                signals.get(6));
        assertEquals(Set.of(4, 5, 6), signals.keySet().stream().collect(Collectors.toSet()));
    }
}
