package nl.regiospiegel.figures.importing.staging.control;

import static nl.regiospiegel.figures.importing.staging.control.Trial.NATIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import org.junit.jupiter.api.Test;

class StagingWarningsTest {

    private static final int[] STEADY = {100, 103, 99, 101, 102, 98, 100, 101};

    private final Trial trial;

    StagingWarningsTest() throws SQLException {
        trial = new Trial();
    }

    /** One figure a year from 2010 on, in rows from 2 on. */
    private List<FoundFigure> series(int... numerators) {
        var figures = new ArrayList<FoundFigure>();
        for (int i = 0; i < numerators.length; i++) {
            figures.add(trial.figure(i + 2, "GM9001", (2010 + i) + "JJ00", numerators[i], 1000));
        }
        return figures;
    }

    @Test
    void a_figure_outside_the_limits_of_its_own_series_is_an_outlier() throws SQLException {
        var figures = series(STEADY);
        assertEquals(List.of(), trial.check(NATIONAL, figures).rules());
        figures.add(trial.figure(10, "GM9001", "2018JJ00", 160, 1000));
        var checked = trial.check(NATIONAL, figures);
        assertEquals(List.of("outlier"), checked.rules());
        assertEquals(10, checked.remarks().get(0).row());
        assertEquals(1, checked.result().warnings());
        assertEquals(9, checked.result().toStore());
    }

    @Test
    void the_series_goes_on_from_what_is_stored() throws SQLException {
        trial.store(NATIONAL, series(STEADY).toArray(FoundFigure[]::new));
        var next = trial.check(NATIONAL, trial.figure(2, "GM9001", "2018JJ00", 160, 1000));
        assertEquals(List.of("outlier"), next.rules());
    }

    @Test
    void a_later_vintage_is_judged_in_place_of_the_one_it_follows() throws SQLException {
        var figures = series(STEADY);
        figures.add(trial.figure(10, "GM9001", "2018JJ00", 160, 1000));
        trial.store(NATIONAL, figures.toArray(FoundFigure[]::new));
        var mended = trial.check(NATIONAL, trial.figure(2, "GM9001", "2018JJ00", 100, 1000, "2025-01-31"));
        assertEquals(List.of(), mended.rules());
        assertEquals(1, mended.result().changed());
    }

    @Test
    void seven_points_are_too_few_to_call_anything_an_outlier() throws SQLException {
        assertEquals(
                List.of(),
                trial.check(NATIONAL, series(100, 103, 99, 101, 102, 98, 400)).rules());
    }

    @Test
    void ranges_over_a_gap_between_periods_do_not_count() throws SQLException {
        // the jump of 8 happens in the years nobody counted; counted as a range it would widen the limits over all
        // points
        var figures = series(100, 101, 100, 101, 100);
        for (int year = 2020; year < 2025; year++) {
            figures.add(trial.figure(year, "GM9001", year + "JJ00", 108 + year % 2, 1000));
        }
        var checked = trial.check(NATIONAL, figures);
        assertEquals(10, checked.result().warnings(), checked.toString());
    }

    @Test
    void parts_may_differ_from_their_total_by_rounding_and_no_more() throws SQLException {
        assertEquals(List.of(), trial.check(NATIONAL, parts(90, 100)).rules());
        assertEquals(List.of(), trial.check(NATIONAL, parts(110, 100)).rules());
        assertEquals(
                List.of("parts-and-total"),
                trial.check(NATIONAL, parts(111, 100)).rules());
        assertEquals(
                List.of("parts-and-total"),
                trial.check(NATIONAL, parts(89, 100)).rules());
    }

    @Test
    void parts_may_be_less_than_their_total_while_one_is_missing() throws SQLException {
        var figures = new ArrayList<>(parts(40, 100));
        figures.removeIf(found -> "02".equals(found.figure().key().breakdown().referrer()));
        assertEquals(List.of(), trial.check(NATIONAL, figures).rules());
    }

    /** A total in row 2 and its three parts. */
    private List<FoundFigure> parts(int sum, int total) {
        return List.of(
                trial.ofReferrer(2, "GM9001", "2023JJ00", "_T", total),
                trial.ofReferrer(3, "GM9001", "2023JJ00", "01", sum - 30),
                trial.ofReferrer(4, "GM9001", "2023JJ00", "02", 20),
                trial.ofReferrer(5, "GM9001", "2023JJ00", "03", 10));
    }

    @Test
    void a_registered_break_between_two_periods_is_told_once_as_information() throws SQLException {
        trial.execute(
                "insert into figures.series_break values ('%s', '2021-01-01', 'Meer aanbieders', 'More', 'method', 'uneven')"
                        .formatted(trial.region));
        trial.execute("insert into figures.series_break_indicator values ('%s', '%s', 'blocks')"
                .formatted(trial.region, trial.indicator));
        trial.store(NATIONAL, trial.figure(2, "GM9001", "2020JJ00", 12, 40));
        var after = trial.check(
                NATIONAL, trial.figure(2, "GM9001", "2021JJ00", 12, 40), trial.figure(3, "GM9001", "2022JJ00", 12, 40));
        assertEquals(List.of("series-break"), after.rules());
        assertEquals(2, after.remarks().get(0).row());
        assertEquals(0, after.result().warnings());
        assertEquals(
                List.of(),
                trial.check(NATIONAL, trial.figure(2, "GM9001", "2019JJ00", 12, 40))
                        .rules());
    }

    @Test
    void a_municipality_of_the_period_before_that_is_not_there_is_named() throws SQLException {
        trial.store(
                NATIONAL, trial.figure(2, "GM9001", "2022JJ00", 12, 40), trial.figure(3, "GM9002", "2022JJ00", 12, 40));
        var next = trial.check(NATIONAL, trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        assertEquals(List.of("municipality-dropped"), next.rules());
        assertTrue(next.remarks().get(0).detail().endsWith("GM9002."), next.toString());
    }

    @Test
    void a_municipality_missing_from_a_file_with_most_of_the_country_is_named() throws SQLException {
        var most = Trial.MUNICIPALITIES.stream().skip(1).map(code -> trial.figure(2, code, "2023JJ00", 12, 40));
        var checked = trial.check(NATIONAL, most.toList());
        assertEquals(List.of("missing-municipality"), checked.rules());
        assertTrue(checked.remarks().get(0).detail().endsWith("GM9001."), checked.toString());
    }

    @Test
    void a_municipality_of_the_region_missing_from_its_own_figures_is_named() throws SQLException {
        var own = ImportTarget.ownFigures(false, Set.of(new AreaCode("GM9001"), new AreaCode("GM9004")), Set.of());
        var checked = trial.check(own, trial.figure(2, "GM9001", "2023JJ00", 12, 40));
        assertEquals(List.of("missing-municipality"), checked.rules());
        assertTrue(checked.remarks().get(0).detail().endsWith("GM9004."), checked.toString());
    }
}
