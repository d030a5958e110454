package nl.regiospiegel.comparison.standardisation;

import static nl.regiospiegel.comparison.comparability.Checks.CITY;
import static nl.regiospiegel.comparison.comparability.Checks.count;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.figure;
import static nl.regiospiegel.comparison.comparability.Checks.indicator;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.comparability.Checks;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Verdict;
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
import nl.regiospiegel.comparison.standardisation.entity.AgeStandard;
import nl.regiospiegel.comparison.standardisation.entity.Strata;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.StratumFigure;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** A city of the young beside a country of all ages: standardised both have the ages of the country. */
class StandardisingTest {

    private static final Period PERIOD = Period.halfYear(2023, 1);
    private static final List<String> AGES = List.of("Y0T3", "Y4T11", "Y12T17");

    /** Events and persons of each age class of an area. */
    private static List<StratumFigure> classes(String area, int... eventsAndPersons) {
        return IntStream.range(0, eventsAndPersons.length / 2)
                .mapToObj(i -> new StratumFigure(
                        AGES.get(i), counted(area, PERIOD, eventsAndPersons[2 * i], eventsAndPersons[2 * i + 1])))
                .toList();
    }

    private static OutcomeComparison ask(List<StratumFigure> city) {
        var country = Checks.area("NL01");
        var question = new OutcomeQuestion(
                indicator("GEB-JZ"),
                List.of(CITY),
                Benchmark.of(country),
                Axis.CALENDAR,
                new Span(PeriodKind.HALF_YEAR, null, null),
                null,
                Checks.TODAY,
                Language.DUTCH,
                new Adjustment(PriceBasis.REAL, true));
        var strata = new ArrayList<>(city);
        strata.addAll(classes("NL01", 2000, 40_000, 12_000, 80_000, 16_000, 80_000));
        var figures = AvailableFigures.of(
                        List.of(counted("GM0518", PERIOD, 620, 5000), counted("NL01", PERIOD, 30_000, 200_000)),
                        List.of())
                .with(Strata.of(strata));
        return CompareOutcomes.compare(question, figures, List.of());
    }

    private static Point city(OutcomeComparison comparison) {
        return comparison.series().get(0).points().get(0);
    }

    private static String refusal(List<StratumFigure> city) {
        return ((Refusal) city(ask(city)).result()).code().code();
    }

    @Test
    void an_area_is_weighted_by_the_ages_of_the_country() {
        // 4 %, 16 % and 22 % at 20, 40 and 40 % of the standard; crude it is 12.4 per 100
        var comparison = ask(classes("GM0518", 100, 2500, 240, 1500, 220, 1000));
        var estimate = assertInstanceOf(Estimate.class, city(comparison).result());
        assertEquals(0.2 * 4 + 0.4 * 16 + 0.4 * 22, estimate.value(), 1e-9);
        assertEquals(EstimateMethod.DOBSON, estimate.method());
        assertEquals(560, estimate.numerator());
        assertEquals(5000, estimate.denominator());
        assertTrue(estimate.limits().lower() < 16 && 16 < estimate.limits().upper());
    }

    @Test
    void the_benchmark_keeps_its_crude_value_because_its_ages_are_the_standard() {
        var comparison = ask(classes("GM0518", 100, 2500, 240, 1500, 220, 1000));
        var country = (Estimate) comparison.series().get(1).points().get(0).result();
        assertEquals(15.0, country.value(), 1e-9);
    }

    @Test
    void a_difference_that_ages_explain_is_gone_and_the_decision_goes_by_the_standardised_limits() {
        var same = ask(classes("GM0518", 125, 2500, 225, 1500, 200, 1000));
        var verdict = (Verdict.Decided) city(same).against().verdict();
        assertEquals(Decision.SIMILAR, verdict.decision().at95());
        assertEquals(15.0, ((Estimate) city(same).result()).value(), 1e-9);
        assertNull(city(same).against().pValue(), "the p-value of a crude count is not that of a standardised figure");
        var rest = assertInstanceOf(Contrast.Refused.class, city(same).against().rest());
        assertEquals("no-rest", rest.refusal().code().code());
    }

    @Test
    void the_standard_is_named_and_is_of_one_fixed_year() {
        var said = only(ask(classes("GM0518", 100, 2500, 240, 1500, 220, 1000)).findings(), "standardised")
                .message(Language.DUTCH);
        assertTrue(said.contains("NL01 2023HJ01 (200.000 jongeren)"), said);
        assertEquals("VB01 2023JJ00", AgeStandard.of(true, PeriodKind.YEAR).text());
    }

    @Test
    void without_the_classes_of_the_standard_there_is_nothing_to_weight() {
        assertEquals("no-strata", refusal(List.of()));
        assertEquals("no-strata", refusal(classes("GM0518", 100, 2500, 240, 1500)));
    }

    @Test
    void a_class_that_is_hidden_is_never_guessed() {
        var city = new ArrayList<>(classes("GM0518", 100, 2500, 240, 1500));
        city.add(new StratumFigure(
                "Y12T17", figure("GM0518", PERIOD, new Observation.Missing(ObservationStatus.SUPPRESSED), "2023-10")));
        assertEquals("no-strata", refusal(city));
        city.set(
                2,
                new StratumFigure(
                        "Y12T17", figure("GM0518", PERIOD, new Observation.NumeratorOnly(count(9)), "2023-10")));
        assertEquals("no-strata", refusal(city));
    }

    @Test
    void fewer_than_ten_events_and_empty_classes_have_reasons_of_their_own() {
        assertEquals("too-few-events", refusal(classes("GM0518", 3, 2500, 3, 1500, 3, 1000)));
        assertEquals("empty-stratum", refusal(classes("GM0518", 100, 2500, 240, 1500, 0, 0)));
    }
}
