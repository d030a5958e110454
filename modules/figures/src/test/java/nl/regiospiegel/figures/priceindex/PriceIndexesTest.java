package nl.regiospiegel.figures.priceindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import nl.regiospiegel.figures.priceindex.control.PriceIndexes;
import org.junit.jupiter.api.Test;

class PriceIndexesTest {

    private final PriceIndexes indexes = new PriceIndexes();

    @Test
    void consumer_prices_rose_by_17_7_per_cent_from_2021_to_2024() {
        var prices = indexes.of(false);
        assertEquals(1.177, prices.factor(2021, 2024).orElseThrow(), 5e-4);
        assertEquals(1 / 1.177, prices.factor(2024, 2021).orElseThrow(), 5e-4);
        assertFalse(prices.demonstration());
    }

    @Test
    void years_between_are_unknown_and_never_filled_in() {
        var prices = indexes.of(false);
        assertFalse(prices.knows(2022));
        assertEquals(OptionalDouble.empty(), prices.factor(2022, 2024));
        assertEquals(OptionalDouble.empty(), prices.factor(2021, 2023));
        assertEquals(OptionalDouble.of(1), prices.factor(2022, 2022), "an amount is in prices of its own year");
    }

    @Test
    void invented_figures_have_an_invented_index_that_says_so() {
        var invented = indexes.of(true);
        assertTrue(invented.demonstration());
        assertTrue(invented.source().title().contains("Verzonnen"));
        assertTrue(invented.name().nl().contains("verzonnen"));
        assertEquals(1.03, invented.factor(2020, 2021).orElseThrow(), 1e-3);
    }

    @Test
    void every_index_names_its_source() {
        indexes.all().forEach(index -> assertFalse(index.source().publisher().isBlank(), index.id()));
        assertEquals(2, indexes.all().size());
    }
}
