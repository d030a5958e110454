package nl.regiospiegel.regions.timeline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.regiospiegel.regions.timeline.entity.EdtfDate.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-07-01,  DAY,       2021-07-01, 2021-07-01",
        "2024-02-29,  DAY,       2024-02-29, 2024-02-29",
        "2021-06,     MONTH,     2021-06-01, 2021-06-30",
        "2023-06~,    MONTH,     2023-06-01, 2023-06-30",
        "2022-33,     QUARTER,   2022-01-01, 2022-03-31",
        "2022-36,     QUARTER,   2022-10-01, 2022-12-31",
        "2021-40,     HALF_YEAR, 2021-01-01, 2021-06-30",
        "2021-41,     HALF_YEAR, 2021-07-01, 2021-12-31",
        "2023,        YEAR,      2023-01-01, 2023-12-31"
    })
    void a_date_keeps_its_precision(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        var date = new EdtfDate(text);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
        assertEquals(text.endsWith("~"), date.isApproximate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-00",
                "2021-21",
                "2021-37",
                "2021-42",
                "2023-02-29",
                "1-7-2021",
                "2021?"
            })
    void what_is_no_date_is_refused(String text) {
        assertFalse(EdtfDate.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021~", "2021-41~", "2021-07-01~"})
    void every_precision_can_be_approximate(String text) {
        assertTrue(new EdtfDate(text).isApproximate());
    }
}
