package nl.regiospiegel.comparison.difference.control;

import static nl.regiospiegel.comparison.difference.control.Differences.BY_GP;
import static nl.regiospiegel.comparison.difference.control.Differences.CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.COUNTRY;
import static nl.regiospiegel.comparison.difference.control.Differences.OTHER_CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.apart;
import static nl.regiospiegel.comparison.difference.control.Differences.ask;
import static nl.regiospiegel.comparison.difference.control.Differences.codes;
import static nl.regiospiegel.comparison.difference.control.Differences.counted;
import static nl.regiospiegel.comparison.difference.control.Differences.decided;
import static nl.regiospiegel.comparison.difference.control.Differences.figure;
import static nl.regiospiegel.comparison.difference.control.Differences.first;
import static nl.regiospiegel.comparison.difference.control.Differences.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.interval.IntervalMethod;
import org.junit.jupiter.api.Test;

/** Levels, decisions, differences and ratios of two areas. */
class CompareTwoTest {

    @Test
    void the_share_referred_by_the_gp_in_the_city_is_higher_than_in_the_country_at_both_levels() {
        var city = figures("GM0518");
        var country = figures("NL01");
        var comparison = ask(BY_GP, CITY, COUNTRY, Overlap.A_WITHIN_B, city, country);
        assertLevel(0.3926, 0.3857, 0.3997, comparison.a().at95());
        assertLevel(0.3926, 0.3817, 0.4037, comparison.a().at998());
        assertEquals(0.3552, comparison.b().estimate().value(), 0.00005);
        assertEquals(Decision.HIGHER, decided(comparison).decision().at95());
        assertEquals(Decision.HIGHER, decided(comparison).decision().at998());
        var apart = apart(comparison);
        assertEquals(IntervalMethod.NEWCOMBE, apart.method());
        assertEquals(183_815 - 7_360, apart.b().numerator());
        assertEquals(517_450 - 18_745, apart.b().denominator());
        assertEquals(0.3926380 - 0.3538264, apart.value(), 1e-6);
        assertEquals(0.0317181, apart.interval().lower(), 1e-7);
        assertEquals(0.0459480, apart.interval().upper(), 1e-7);
        assertTrue(codes(comparison).containsAll(List.of("rest-of-benchmark", "trajectories-not-independent")));
        var rest = comparison.findings().stream()
                .filter(each -> each.code().equals("rest-of-benchmark"))
                .findFirst()
                .orElseThrow();
        assertTrue(rest.message(Language.DUTCH).startsWith("Gebied GM0518 ligt in Gebied NL01."));
    }

    /** From the file of CBS as it is shipped. */
    private static PublishedFigure figures(String area) {
        return ShippedReferrals.byGp(area);
    }

    private static void assertLevel(double value, double lower, double upper, Result result) {
        var estimate = (Estimate) result;
        assertEquals(value, estimate.value(), 0.00005);
        assertEquals(lower, estimate.limits().lower(), 0.00005);
        assertEquals(upper, estimate.limits().upper(), 0.00005);
    }

    @Test
    void the_larger_may_stand_first_and_loses_the_smaller_too() {
        var comparison =
                ask(BY_GP, COUNTRY, CITY, Overlap.B_WITHIN_A, counted(COUNTRY, 300, 1000), counted(CITY, 100, 200));
        assertEquals(200, apart(comparison).a().numerator());
        assertEquals(800, apart(comparison).a().denominator());
        assertEquals(100, apart(comparison).b().numerator());
        assertEquals(0.25 - 0.5, apart(comparison).value(), 1e-12);
        assertEquals(Decision.LOWER, decided(comparison).decision().at998());
    }

    @Test
    void areas_that_share_nothing_keep_their_counts() {
        var comparison =
                ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100), counted(OTHER_CITY, 40, 100));
        assertEquals(0.1, apart(comparison).value(), 1e-12);
        assertEquals(100, apart(comparison).b().denominator());
        assertEquals(Decision.HIGHER, decided(comparison).decision().at95());
        assertEquals(Decision.SIMILAR, decided(comparison).decision().at998());
        assertFalse(codes(comparison).contains("rest-of-benchmark"));
    }

    @Test
    void more_confidence_gives_wider_limits() {
        var wide = ask(
                question(BY_GP, CITY, OTHER_CITY, 0.998),
                Overlap.NONE,
                List.of(),
                counted(CITY, 50, 100),
                counted(OTHER_CITY, 40, 100));
        var usual = ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100), counted(OTHER_CITY, 40, 100));
        assertEquals(0.998, apart(wide).interval().confidence());
        assertTrue(apart(wide).interval().lower() < apart(usual).interval().lower());
        assertTrue(apart(wide).interval().upper() > apart(usual).interval().upper());
    }

    @Test
    void rates_are_compared_as_a_ratio_and_few_events_are_told() {
        var rate = first(indicator -> indicator.kind() == KindOfStatistic.PER_HEAD);
        var comparison =
                ask(rate, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 40, 1000), counted(OTHER_CITY, 8, 400));
        var apart = apart(comparison);
        assertTrue(apart.isRatio());
        assertEquals(2.0, apart.value(), 1e-12);
        var half = 1.959963984540054 * Math.sqrt(1 / 40.0 + 1 / 8.0);
        assertEquals(2 * Math.exp(-half), apart.interval().lower(), 1e-9);
        assertEquals(2 * Math.exp(half), apart.interval().upper(), 1e-9);
        assertTrue(codes(comparison).contains("few-events"));
        assertFalse(codes(comparison).contains("trajectories-not-independent"));
    }

    @Test
    void the_direction_of_the_indicator_is_that_of_the_decision() {
        for (var wanted : nl.regiospiegel.figures.indicator.entity.Direction.values()) {
            var indicator = first(each -> each.kind() == KindOfStatistic.SHARE && each.direction() == wanted);
            var comparison =
                    ask(indicator, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 5, 10), counted(OTHER_CITY, 4, 10));
            var expected =
                    switch (wanted) {
                        case HIGHER -> Direction.HIGH_IS_GOOD;
                        case LOWER -> Direction.LOW_IS_GOOD;
                        case NEUTRAL -> Direction.NEUTRAL;
                    };
            assertEquals(expected, decided(comparison).direction());
        }
    }

    @Test
    void another_status_or_publication_of_one_of_the_two_is_told() {
        var later = figure(
                OTHER_CITY,
                new Observation.Counted(Differences.count(40), Differences.count(100)),
                null,
                "2024-10",
                PublicationStatus.DEFINITIVE);
        var comparison = ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100), later);
        assertTrue(codes(comparison).containsAll(List.of("status-differs", "several-vintages")));
        var same = ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100), counted(OTHER_CITY, 40, 100));
        assertFalse(codes(same).contains("status-differs"));
    }
}
