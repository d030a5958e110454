package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.overview.control.Overviews.CITY;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.FIRST_HALF;
import static nl.regiospiegel.comparison.overview.control.Overviews.HAGUE;
import static nl.regiospiegel.comparison.overview.control.Overviews.OTHER;
import static nl.regiospiegel.comparison.overview.control.Overviews.ROTTERDAM;
import static nl.regiospiegel.comparison.overview.control.Overviews.THREE;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.decided;
import static nl.regiospiegel.comparison.overview.control.Overviews.leftOut;
import static nl.regiospiegel.comparison.overview.control.Overviews.period;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.refused;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** Rows of an overview: their period, their refusals, and what must be known first. */
class CompareOverviewTest {

    private static final Period SECOND_HALF = Period.halfYear(2023, 2);
    private static final Period YEAR = Period.year(2023);

    @Test
    void a_row_is_about_the_latest_period_that_the_benchmark_and_a_region_share() {
        var overview = ask(
                share("VERW-HA", CITY, FIRST_HALF, 7360, 18_745),
                share("VERW-HA", CITY, SECOND_HALF, 7400, 18_900),
                share("VERW-HA", COUNTRY, FIRST_HALF, 183_815, 517_450));
        assertEquals(FIRST_HALF, period(overview, "VERW-HA"));
        var referred = decided(overview, "VERW-HA");
        assertEquals(Decision.HIGHER, referred.decision().at998());
        assertEquals(Decision.HIGHER, referred.corrected());
    }

    @Test
    void of_a_year_and_a_half_year_that_end_together_the_half_year_is_taken_and_never_both() {
        var overview = ask(
                question(null, List.of("VERW-HA"), HAGUE, ROTTERDAM),
                share("VERW-HA", CITY, SECOND_HALF, 7400, 18_900),
                share("VERW-HA", COUNTRY, SECOND_HALF, 183_815, 517_450),
                share("VERW-HA", OTHER, YEAR, 9000, 20_000),
                share("VERW-HA", COUNTRY, YEAR, 283_815, 717_450));
        assertEquals(SECOND_HALF, period(overview, "VERW-HA"));
        assertEquals("period-kind-differs", refused(overview, "VERW-HA", 1));
    }

    @Test
    void a_figure_that_its_source_left_out_makes_no_period_the_latest() {
        var overview = ask(
                share("VERW-HA", CITY, FIRST_HALF, 7360, 18_745),
                leftOut("VERW-HA", CITY, SECOND_HALF),
                share("VERW-HA", COUNTRY, FIRST_HALF, 183_815, 517_450),
                share("VERW-HA", COUNTRY, SECOND_HALF, 183_815, 517_450));
        assertEquals(FIRST_HALF, period(overview, "VERW-HA"));
    }

    @Test
    void without_a_shared_period_a_region_still_shows_its_value_without_a_decision() {
        var overview = ask(
                share("VERW-HA", CITY, SECOND_HALF, 7400, 18_900),
                share("VERW-HA", COUNTRY, FIRST_HALF, 183_815, 517_450));
        assertEquals(SECOND_HALF, period(overview, "VERW-HA"));
        assertNotNull(cell(overview, "VERW-HA", 0).level().estimate());
        assertEquals("no-figure", refused(overview, "VERW-HA", 0));
    }

    @Test
    void the_period_that_is_asked_for_is_that_of_every_row() {
        var overview = ask(
                question(FIRST_HALF, List.of(), HAGUE),
                share("VERW-HA", CITY, SECOND_HALF, 7400, 18_900),
                share("VERW-HA", COUNTRY, SECOND_HALF, 183_815, 517_450));
        assertTrue(overview.rows().stream().allMatch(row -> FIRST_HALF.equals(row.period())));
        assertEquals("no-figure", refused(overview, "VERW-HA", 0));
    }

    @Test
    void a_row_without_any_figure_has_no_period_and_says_so_in_every_cell() {
        var overview = ask(question(null, List.of("VERW-HA", "GEB-JH"), HAGUE, THREE));
        assertNull(period(overview, "VERW-HA"));
        assertEquals("no-figure", refused(overview, "VERW-HA", 0));
        assertEquals("no-figure", refused(overview, "VERW-HA", 1));
        assertEquals(
                "not-additive", refused(overview, "GEB-JH", 1), "young people are not added up over municipalities");
        assertFalse(overview.rows().stream().anyMatch(OverviewRow::hasValue));
    }

    @Test
    void rows_stand_in_the_order_of_the_catalogue_whatever_their_values_are() {
        var overview = ask(
                share("HERH", CITY, 9000, 10_000),
                share("HERH", COUNTRY, 50_000, 100_000),
                share("VERW-HA", CITY, 100, 10_000),
                share("VERW-HA", COUNTRY, 50_000, 100_000));
        assertEquals(
                new Indicators().compared(),
                overview.rows().stream().map(OverviewRow::indicator).toList());
    }

    @Test
    void what_must_be_known_is_said_once_with_the_rows_it_is_about_the_gravest_first() {
        var overview = ask(
                question(null, List.of("HERH", "VERW-HA"), HAGUE, ROTTERDAM),
                share("HERH", CITY, 400, 1_000),
                share("HERH", OTHER, 300, 1_000),
                share("HERH", COUNTRY, 40_000, 100_000),
                share("VERW-HA", CITY, 400, 1_000),
                share("VERW-HA", COUNTRY, 40_000, 100_000));
        var provisional = overview.findings().stream()
                .filter(found -> found.finding().code().equals("provisional"))
                .toList();
        assertEquals(1, provisional.size());
        assertEquals(2, provisional.get(0).indicators().size());
        var severities = overview.findings().stream()
                .map(found -> found.finding().severity())
                .toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertTrue(severities.contains(Severity.WARNS));
    }
}
