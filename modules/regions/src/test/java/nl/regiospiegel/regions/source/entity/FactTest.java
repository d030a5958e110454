package nl.regiospiegel.regions.source.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final List<Citation> SOURCE = List.of(new Citation("bron", "alinea 1"));

    private static Reading<Integer> reading(int value) {
        return new Reading<>(value, null, SOURCE, null, null);
    }

    @Test
    void a_fact_without_a_source_is_not_a_fact() {
        assertThrows(IllegalArgumentException.class, () -> new Reading<>(1, null, List.of(), null, null));
    }

    @Test
    void only_what_is_known_and_undisputed_has_a_value() {
        assertEquals(1, new Known<>(reading(1)).whenKnown().orElseThrow());
        assertEquals(
                2,
                new Conflicting<>(List.of(reading(1), reading(2)), null)
                        .readings()
                        .size());
        for (Fact<Integer> none : List.of(
                new Conflicting<>(List.of(reading(1), reading(2)), null),
                new Unknown<Integer>(null),
                new NotApplicable<Integer>("nooit"))) {
            assertEquals(true, none.whenKnown().isEmpty());
        }
    }

    @Test
    void a_contradiction_has_two_readings_or_more() {
        assertThrows(IllegalArgumentException.class, () -> new Conflicting<>(List.of(reading(1)), null));
    }

    @Test
    void a_list_is_known_exactly_when_it_has_items() {
        assertEquals(List.of(1), FactList.of(List.of(new Known<>(reading(1)))).known());
        assertThrows(IllegalArgumentException.class, () -> FactList.of(List.<Fact<Integer>>of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactList<>(FactState.UNKNOWN, List.of(new Known<>(reading(1))), null));
    }
}
