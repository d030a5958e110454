package nl.regiospiegel.regions.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {

    @Test
    void a_leap_day_exists() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), AskedDay.parse("2024-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-30",
                "+999999999-12-31",
                "-0001-01-01",
                "0000-01-01",
                "2024-1-1",
                "2024-01-01 ",
                "2024-01-01\u0000"
            })
    void what_is_no_day_is_empty(String text) {
        assertEquals(Optional.empty(), AskedDay.parse(text));
    }
}
