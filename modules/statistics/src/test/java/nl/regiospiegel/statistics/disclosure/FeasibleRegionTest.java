package nl.regiospiegel.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeasibleRegionTest {

    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    /** A two by two table whose four margins are known and whose cells are hidden: x11 can be 0 to 4, and the rest follows. */
    private static final FeasibleRegion TABLE = FeasibleRegion.of(
            new double[] {ENDLESS, ENDLESS, ENDLESS, ENDLESS},
            List.of(
                    WeightedSum.equal(new double[] {1, 1, 0, 0}, 4),
                    WeightedSum.equal(new double[] {0, 0, 1, 1}, 9),
                    WeightedSum.equal(new double[] {1, 0, 1, 0}, 6),
                    WeightedSum.equal(new double[] {0, 1, 0, 1}, 7)));

    @Test
    void margins_leave_each_cell_its_range() {
        assertRange(0, 4, TABLE.range(1, 0, 0, 0));
        assertRange(0, 4, TABLE.range(0, 1, 0, 0));
        assertRange(2, 6, TABLE.range(0, 0, 1, 0));
        assertRange(3, 7, TABLE.range(0, 0, 0, 1));
        assertRange(13, 13, TABLE.range(1, 1, 1, 1));
    }

    private static void assertRange(double low, double high, Optional<FeasibleRange> range) {
        assertEquals(low, range.orElseThrow().low(), 1e-9);
        assertEquals(high, range.orElseThrow().high(), 1e-9);
    }

    @Test
    void a_room_and_a_bound_narrow_the_range() {
        var region = FeasibleRegion.of(new double[] {3, ENDLESS}, List.of(new WeightedSum(new double[] {1, 1}, 5, 8)));
        assertRange(0, 3, region.range(1, 0));
        assertRange(2, 8, region.range(0, 1));
        assertRange(5, 8, region.range(1, 1));
    }

    @Test
    void without_a_bound_there_is_no_end() {
        var region = FeasibleRegion.of(
                new double[] {ENDLESS, ENDLESS}, List.of(WeightedSum.atLeast(new double[] {1, 1}, 5)));
        assertEquals(new FeasibleRange(0, ENDLESS), region.range(1, 0).orElseThrow());
        assertEquals(new FeasibleRange(-ENDLESS, ENDLESS), region.range(1, -1).orElseThrow());
        assertEquals(new FeasibleRange(-ENDLESS, 0), region.range(-1, 0).orElseThrow());
        var anything = WeightedSum.atLeast(new double[] {1, 1}, 0);
        assertEquals(Optional.empty(), region.highest(new double[] {1, 0}, anything));
    }

    @Test
    void what_contradicts_itself_has_no_range() {
        var region = FeasibleRegion.of(new double[] {3, 3}, List.of(WeightedSum.equal(new double[] {1, 1}, 7)));
        assertEquals(Optional.empty(), region.range(1, 0));
        assertEquals(Optional.empty(), region.lowest(new double[] {1, 0}, WeightedSum.atLeast(new double[] {1, 0}, 1)));
    }

    @Test
    void values_are_given_with_what_must_hold_besides() {
        var low = TABLE.highest(new double[] {1, 0, 0, 0}, WeightedSum.atMost(new double[] {1, 0, 0, 0}, 3));
        assertArrayEquals(new double[] {3, 1, 3, 6}, low.orElseThrow(), 1e-9);
        var high = TABLE.lowest(new double[] {1, 0, 0, 0}, WeightedSum.atLeast(new double[] {0, 1, 0, 0}, 3.5));
        assertArrayEquals(new double[] {0, 4, 6, 3}, high.orElseThrow(), 1e-9);
    }

    /** A row of hidden numbers with a known sum: each can be from nothing, or what the rooms of the others leave, to its room. */
    @Test
    void one_sum_has_ranges_known_by_hand() {
        var random = new Random(20242);
        for (int turn = 0; turn < 200; turn++) {
            var rooms = random.doubles(2 + random.nextInt(6), 1, 20).toArray();
            var total = DoubleStream.of(rooms).sum();
            var sum = total * random.nextDouble();
            var ones = IntStream.range(0, rooms.length).mapToDouble(i -> 1).toArray();
            var region = FeasibleRegion.of(rooms, List.of(WeightedSum.equal(ones, sum)));
            for (int i = 0; i < rooms.length; i++) {
                var unit = new double[rooms.length];
                unit[i] = 1;
                var range = region.range(unit).orElseThrow();
                assertEquals(Math.max(0, sum - (total - rooms[i])), range.low(), 1e-6);
                assertEquals(Math.min(rooms[i], sum), range.high(), 1e-6);
            }
        }
    }

    @Test
    void giving_up_is_neither_a_range_nor_an_end() {
        var ones = new double[] {1, 1, 1};
        var sums = List.of(
                WeightedSum.equal(ones, 9),
                WeightedSum.atLeast(new double[] {2, 1, 0}, 5),
                WeightedSum.atLeast(new double[] {0, 1, 2}, 5));
        var rooms = new double[] {8, 8, 8};
        assertTrue(FeasibleRegion.of(rooms, sums).range(ones).isPresent());
        var hurried = new FeasibleRegion(rooms, sums, 1);
        assertThrows(IllegalStateException.class, () -> hurried.range(1, 0, 0));
        assertEquals(Optional.empty(), hurried.highest(ones, WeightedSum.atMost(ones, 9)));
    }

    @Test
    void weights_are_copied() {
        var weights = new double[] {1, 2};
        var sum = WeightedSum.equal(weights, 3);
        weights[0] = 9;
        sum.weights()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, sum.weights());
    }

    @Test
    void refuses_what_is_no_region() {
        var one = new double[] {1};
        var two = new double[] {1, 1};
        assertThrows(IllegalArgumentException.class, () -> FeasibleRegion.of(new double[0], List.of()));
        assertThrows(IllegalArgumentException.class, () -> FeasibleRegion.of(new double[] {-1}, List.of()));
        assertThrows(IllegalArgumentException.class, () -> FeasibleRegion.of(new double[] {Double.NaN}, List.of()));
        var sums = List.of(WeightedSum.equal(two, 1));
        assertThrows(IllegalArgumentException.class, () -> FeasibleRegion.of(one, sums));
        assertThrows(IllegalArgumentException.class, () -> TABLE.range(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new WeightedSum(one, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new WeightedSum(one, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new WeightedSum(new double[] {Double.NaN}, 1, 2));
        assertTrue(FeasibleRegion.of(new double[] {0}, List.of()).range(1).isPresent());
    }
}
