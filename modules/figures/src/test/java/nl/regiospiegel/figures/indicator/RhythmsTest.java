package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import org.junit.jupiter.api.Test;

/** Half-years appear in April and October; of anything else no date is given. */
class RhythmsTest {

    private final Rhythms rhythms = new Rhythms();
    private final Indicators indicators = new Indicators();

    private List<String> next(String code, LocalDate day) {
        return rhythms.next(indicators.find(code).orElseThrow(), day).stream()
                .map(each -> each.month().text() + " " + each.period() + " "
                        + each.status().code())
                .toList();
    }

    @Test
    void after_october_the_next_figures_are_of_april() {
        assertEquals(
                List.of(
                        "2027-04 2026HJ02 provisional",
                        "2027-04 2026HJ01 further-provisional",
                        "2027-04 2026JJ00 provisional"),
                next("GEB-JH", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void a_month_that_is_not_over_is_still_expected() {
        var october = List.of(
                "2026-10 2026HJ01 provisional",
                "2026-10 2025HJ02 definitive",
                "2026-10 2025HJ01 definitive",
                "2026-10 2025JJ00 definitive");
        assertEquals(october, next("HERH", LocalDate.of(2026, 10, 31)));
        assertEquals(october, next("HERH", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void a_stock_is_counted_at_the_end_of_a_half_year() {
        assertEquals(
                List.of("2027-04 2026-12-31 provisional", "2027-04 2026-06-30 further-provisional"),
                next("STAND-JH", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void where_the_month_is_not_known_no_date_is_invented() {
        var day = LocalDate.of(2026, 11, 22);
        for (var code : List.of("KOST-JON", "TEVR", "BEV-JH", "IVD-LAST")) {
            assertTrue(next(code, day).isEmpty(), code);
        }
        assertTrue(rhythms.find("own").latestDue(PeriodKind.YEAR, day).isEmpty());
    }

    @Test
    void a_period_is_due_when_its_month_is_over() {
        var youth = rhythms.find("cbs-youth");
        assertEquals(
                Period.halfYear(2026, 1),
                youth.latestDue(PeriodKind.HALF_YEAR, LocalDate.of(2026, 11, 22))
                        .orElseThrow());
        assertEquals(
                Period.halfYear(2025, 2),
                youth.latestDue(PeriodKind.HALF_YEAR, LocalDate.of(2026, 10, 31))
                        .orElseThrow());
        assertEquals(
                Period.year(2025),
                youth.latestDue(PeriodKind.YEAR, LocalDate.of(2026, 11, 22)).orElseThrow());
    }
}
