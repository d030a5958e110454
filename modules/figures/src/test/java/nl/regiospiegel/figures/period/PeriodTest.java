package nl.regiospiegel.figures.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023JJ00, YEAR, 2023-01-01, 2023-12-31, 2023",
        "2023HJ01, HALF_YEAR, 2023-01-01, 2023-06-30, 4046",
        "2023HJ02, HALF_YEAR, 2023-07-01, 2023-12-31, 4047",
        "2023-06-30, REFERENCE_DATE, 2023-06-30, 2023-06-30, 4046"
    })
    void a_code_is_read_and_written(String code, PeriodKind kind, LocalDate first, LocalDate last, int index) {
        var period = Period.parse(code).orElseThrow();
        assertEquals(kind, period.kind());
        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(index, period.index());
        assertEquals(code, period.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023", "2023HJ03", "2023HJ00", "2023JJ01", "2023KW01", "2023-02-30", " 2023JJ00", "2023jj00", ""
            })
    void anything_else_is_no_period(String code) {
        assertTrue(Period.parse(code).isEmpty());
    }

    @Test
    void the_period_that_contains_a_day_is_event_time_zero() {
        var start = LocalDate.of(2021, 7, 1);
        assertEquals("2021HJ02", Period.containing(PeriodKind.HALF_YEAR, start).code());
        assertEquals("2021JJ00", Period.containing(PeriodKind.YEAR, start).code());
        assertEquals(
                "2021-12-31",
                Period.containing(PeriodKind.REFERENCE_DATE, start).code());
        var zero = Period.containing(PeriodKind.HALF_YEAR, start).index();
        assertEquals(-1, Period.halfYear(2021, 1).index() - zero);
        assertEquals(3, Period.halfYear(2023, 1).index() - zero);
    }

    @Test
    void steps_cross_years() {
        assertEquals("2024HJ01", Period.halfYear(2023, 2).next().code());
        assertEquals("2022HJ02", Period.halfYear(2023, 2).plus(-2).code());
        assertEquals(
                "2024-06-30", Period.parse("2023-12-31").orElseThrow().next().code());
    }

    @Test
    void half_years_have_only_two_halves_and_begin_on_their_first_day() {
        assertThrows(RuntimeException.class, () -> Period.halfYear(2023, 3));
        assertThrows(IllegalArgumentException.class, () -> new Period(PeriodKind.YEAR, LocalDate.of(2023, 7, 1)));
    }
}
