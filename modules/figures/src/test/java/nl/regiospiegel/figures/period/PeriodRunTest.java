package nl.regiospiegel.figures.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodRun;
import org.junit.jupiter.api.Test;

class PeriodRunTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void periods_that_follow_each_other_are_one_run_whatever_their_order() {
        assertEquals(
                List.of("1e halfjaar 2021 – 2e halfjaar 2022", "2e halfjaar 2023"),
                names("2023HJ02", "2022HJ02", "2022HJ01", "2021HJ02", "2021HJ01", "2021HJ01"));
        assertEquals(List.of("2019", "2021 – 2022"), names("2019JJ00", "2022JJ00", "2021JJ00"));
        assertEquals(List.of("30 juni 2021 – 30 juni 2022"), names("2021-06-30", "2021-12-31", "2022-06-30"));
        assertEquals(List.of(), names());
    }

    @Test
    void english_has_its_own_words() {
        assertEquals("2nd half of 2023", Period.halfYear(2023, 2).name(Locale.ENGLISH));
    }

    private static List<String> names(String... codes) {
        var periods =
                Stream.of(codes).map(code -> Period.parse(code).orElseThrow()).toList();
        return PeriodRun.of(periods).stream().map(run -> run.name(DUTCH)).toList();
    }
}
