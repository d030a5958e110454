package nl.regiospiegel.figures.publishing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.CountedThings;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.suppression.entity.CountOverTime;
import org.junit.jupiter.api.Test;

class PeriodsOfYearTest {

    private final CountedThings things = new CountedThings();

    private List<CountOverTime> sums(Period own, String thing) {
        return new PeriodsOfYear(own).sums(List.of(things.find(thing)));
    }

    @Test
    void a_half_year_is_known_by_the_year_and_the_other_half() {
        var half = new PeriodsOfYear(Period.halfYear(2023, 2));
        assertEquals(List.of(Period.year(2023), Period.halfYear(2023, 1)), half.others());
        assertEquals(
                List.of(Period.halfYear(2023, 1), Period.halfYear(2023, 2)),
                new PeriodsOfYear(Period.year(2023)).others());
    }

    @Test
    void started_trajectories_of_the_half_years_make_the_year() {
        assertEquals(
                List.of(new CountOverTime(
                        "started-youth-help-trajectories@2023JJ00",
                        List.of("started-youth-help-trajectories", "started-youth-help-trajectories@2023HJ02"),
                        true)),
                sums(Period.halfYear(2023, 1), "started-youth-help-trajectories"));
    }

    @Test
    void young_people_of_the_half_years_do_not_make_the_year() {
        var sum = sums(Period.year(2023), "youths-with-youth-help").get(0);
        assertEquals("youths-with-youth-help", sum.whole());
        assertEquals(false, sum.exact());
    }

    @Test
    void the_year_starts_with_its_first_half() {
        assertEquals(
                List.of("youth-help-trajectories-at-start@2023HJ01"),
                sums(Period.year(2023), "youth-help-trajectories-at-start")
                        .get(0)
                        .parts());
    }

    @Test
    void nothing_follows_from_a_stock_or_for_a_day() {
        assertEquals(List.of(), sums(Period.year(2023), "youth-population-under-18"));
        var day = Period.referenceDate(LocalDate.of(2023, 6, 30));
        assertEquals(List.of(), new PeriodsOfYear(day).others());
        assertEquals(List.of(), sums(day, "started-youth-help-trajectories"));
    }
}
