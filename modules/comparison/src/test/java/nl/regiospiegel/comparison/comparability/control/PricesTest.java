package nl.regiospiegel.comparison.comparability.control;

import static nl.regiospiegel.comparison.comparability.Checks.BY_GP;
import static nl.regiospiegel.comparison.comparability.Checks.CITY;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.indicator;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static nl.regiospiegel.comparison.comparability.Checks.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.Checks;
import nl.regiospiegel.comparison.outcome.control.CompareOutcomes;
import nl.regiospiegel.comparison.outcome.entity.Adjustment;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** Amounts of several years are only compared in prices of one. */
class PricesTest {

    private static final Indicator COST = indicator("KOST-JON");

    private static OutcomeQuestion question(Indicator indicator, ComparedRegion region, PriceBasis prices) {
        return new OutcomeQuestion(
                indicator,
                List.of(region),
                null,
                Axis.CALENDAR,
                new Span(PeriodKind.YEAR, null, null),
                null,
                Checks.TODAY,
                Language.DUTCH,
                new Adjustment(prices, false));
    }

    /** EUR 2,000 per young person in each of the years. */
    private static OutcomeComparison ask(Indicator indicator, ComparedRegion region, PriceBasis prices, int... years) {
        var area = region.demonstration() ? "VB0101" : "GM0518";
        var figures = Arrays.stream(years)
                .mapToObj(year -> counted(area, Period.year(year), 200_000, 100_000))
                .toList();
        return CompareOutcomes.compare(
                question(indicator, region, prices), AvailableFigures.of(figures, List.of()), List.of());
    }

    private static List<Point> points(OutcomeComparison comparison) {
        return comparison.series().get(0).points();
    }

    private static Estimate estimate(OutcomeComparison comparison, int place) {
        return (Estimate) points(comparison).get(place).result();
    }

    private static String refusal(OutcomeComparison comparison, int place) {
        return ((Refusal) points(comparison).get(place).result()).code().code();
    }

    @Test
    void two_years_are_shown_in_prices_of_the_later() {
        var comparison = ask(COST, CITY, PriceBasis.REAL, 2021, 2024);
        assertEquals(2000 * 137.27 / 116.61, estimate(comparison, 0).value(), 1e-9);
        assertEquals(EstimateMethod.DEFLATED, estimate(comparison, 0).method());
        assertEquals(200_000, estimate(comparison, 0).numerator(), "counts stay as published");
        assertEquals(2000, estimate(comparison, 1).value(), 1e-9);
        var said = only(comparison.findings(), "deflated").message(Language.DUTCH);
        assertTrue(said.startsWith("De bedragen staan in prijzen van 2024,"), said);
    }

    @Test
    void a_year_that_no_source_gives_is_refused_and_not_filled_in() {
        var comparison = ask(COST, CITY, PriceBasis.REAL, 2021, 2022, 2024);
        assertEquals("price-level", refusal(comparison, 1));
        assertEquals(2000 * 137.27 / 116.61, estimate(comparison, 0).value(), 1e-9);
        assertFalse(only(comparison.findings(), "price-level").blocks());
        assertTrue(only(comparison.findings(), "price-level")
                .message(Language.DUTCH)
                .startsWith("Van 2022 is de"));
    }

    @Test
    void without_any_index_the_whole_answer_is_a_refusal() {
        var comparison = ask(COST, CITY, PriceBasis.REAL, 2022, 2023);
        assertTrue(only(comparison.findings(), "price-level").blocks());
        assertEquals("price-level", refusal(comparison, 0));
        assertEquals("price-level", refusal(comparison, 1));
        assertFalse(told(comparison.findings()).contains("deflated informs"));
    }

    @Test
    void amounts_as_published_are_given_when_asked_and_say_so() {
        var comparison = ask(COST, CITY, PriceBasis.NOMINAL, 2021, 2022, 2024);
        for (int place = 0; place < 3; place++) {
            assertEquals(2000, estimate(comparison, place).value(), 1e-9);
            assertEquals(EstimateMethod.QUOTIENT, estimate(comparison, place).method());
        }
        assertEquals(List.of("nominal-prices warns"), told(comparison.findings()));
    }

    @Test
    void one_year_has_one_price_level() {
        var comparison = ask(COST, CITY, PriceBasis.REAL, 2022);
        assertEquals(2000, estimate(comparison, 0).value(), 1e-9);
        assertEquals(List.of(), told(comparison.findings()));
    }

    @Test
    void what_is_no_amount_has_no_price() {
        var share = Prices.of(question(BY_GP, CITY, PriceBasis.REAL), List.of(Period.year(2021), Period.year(2024)));
        assertEquals(Optional.empty(), share.base());
        var deviation = Prices.of(
                question(indicator("KOST-AFW"), CITY, PriceBasis.REAL), List.of(Period.year(2021), Period.year(2024)));
        assertEquals(Optional.empty(), deviation.base());
    }

    @Test
    void invented_amounts_go_by_the_invented_index() {
        var invented =
                new Region("verzonnen").municipalities("VB0101").invented().build();
        var comparison = ask(COST, invented, PriceBasis.REAL, 2020, 2021);
        assertEquals(2000 * 1.03, estimate(comparison, 0).value(), 1);
        assertTrue(
                only(comparison.findings(), "deflated").message(Language.DUTCH).contains("verzonnen prijsindex"));
    }
}
