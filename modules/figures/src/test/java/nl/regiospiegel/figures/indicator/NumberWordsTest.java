package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import nl.regiospiegel.figures.indicator.control.NumberWords;
import nl.regiospiegel.figures.indicator.entity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.39258 | PROPORTION | 39,26 %",
                "0.4 | PROPORTION | 40,0 %",
                "-0.031 | RELATIVE_DEVIATION | -3,1 %",
                "10 | PER_100 | 10,0 per 100",
                "1234567 | EURO | 1.234.567 euro",
                "12 | NUMBER | 12"
            })
    void a_value_has_its_unit_and_the_decimals_of_its_kind(BigDecimal value, Unit unit, String words) {
        assertEquals(words, new NumberWords(DUTCH).value(value, unit));
    }

    @Test
    void without_a_unit_it_is_the_number() {
        assertEquals("0,13", new NumberWords(DUTCH).value(new BigDecimal("0.125001"), null));
        assertEquals("1,234.5", new NumberWords(Locale.ENGLISH).number(new BigDecimal("1234.5")));
    }
}
