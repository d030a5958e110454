package nl.regiospiegel.figures.invention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;
import nl.regiospiegel.statistics.evaluation.PlaceboTest;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true in the invented country is found, or not found, from its published half-years by methods that do not know it. */
class KnownTruthTest {

    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.SEED);
    private static final String TREATED = "treated";
    private static final double SIGNIFICANT = 0.05;

    /** The start of A and of B, and the half-year that each takes to get going. */
    private static final Runs AROUND_A = new Runs(0, HalfYears.START_OF_A, HalfYears.START_OF_A + 1, HalfYears.COUNT);

    private static final Runs AROUND_B = new Runs(0, 14, 15, HalfYears.COUNT);

    private static CaseStudy study(InventedCountry country, String indicator, String region, Runs runs) {
        var own = InventedRegions.municipalities(new RegionId(region));
        var published = published(country, new IndicatorCode(indicator));
        var units = new ArrayList<>(List.of(TREATED));
        var values = new ArrayList<>(List.of(series(IntStream.range(0, HalfYears.COUNT)
                .mapToObj(t -> own.stream()
                        .map(area -> published.get(area).get(HalfYears.ALL.get(t)))
                        .reduce(Counted::plus)
                        .orElseThrow())
                .toList())));
        country.towns().stream()
                .map(town -> town.code())
                .filter(code -> !InventedRegions.all().contains(code))
                .forEach(code -> {
                    units.add(code.value());
                    values.add(series(HalfYears.ALL.stream()
                            .map(period -> published.get(code).getOrDefault(period, new Counted(0, 0)))
                            .toList()));
                });
        return CaseStudy.of(Panel.of(units, values), TREATED, runs);
    }

    private static Map<AreaCode, Map<Period, Counted>> published(InventedCountry country, IndicatorCode indicator) {
        var published = new HashMap<AreaCode, Map<Period, Counted>>();
        country.national()
                .filter(figure -> figure.key().indicator().equals(indicator) && figure.complete())
                .filter(figure -> figure.key().area().kind() == AreaKind.MUNICIPALITY)
                .filter(figure -> figure.key().breakdown().equals(Breakdown.NONE))
                .forEach(figure -> published
                        .computeIfAbsent(figure.key().area(), area -> new HashMap<>())
                        .put(figure.key().period(), counted(figure)));
        return published;
    }

    private static Counted counted(ImportedFigure figure) {
        return new Counted(figure.numerator().intValue(), figure.denominator().intValue());
    }

    private static List<OptionalDouble> series(List<Counted> counted) {
        return counted.stream()
                .map(each -> each.denominator() == 0 ? OptionalDouble.empty() : OptionalDouble.of(each.share()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"VERW-HA, -0.08, 0.02", "VERW-GEM, 0.09, 0.02"})
    void the_effect_in_a_is_found_by_every_method_about_as_large_as_it_is(
            String indicator, double effect, double margin) {
        var study = study(COUNTRY, indicator, "voorbeeldregio-a", AROUND_A);
        assertTrue(study.runs().preLength() >= 8);
        for (var method : EvaluationMethod.values()) {
            var test = PlaceboTest.of(study, method);
            assertTrue(test.counted() >= PlaceboTest.FEWEST_FOR_P);
            assertTrue(test.p().orElseThrow() <= SIGNIFICANT, () -> method + " " + test.p());
            assertEquals(effect, test.evaluation().effect(), margin, method::name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERW-HA", "VERW-GEM", "VERW-GEEN", "HERH", "GEB-VERBL", "GEB-JH"})
    void nothing_is_found_in_b_where_nothing_changed(String indicator) {
        var study = study(COUNTRY, indicator, "voorbeeldregio-b", AROUND_B);
        for (var method : EvaluationMethod.values()) {
            var test = PlaceboTest.of(study, method);
            assertTrue(test.p().orElseThrow() > SIGNIFICANT, () -> method + " " + test.p());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HERH", "GEB-VERBL", "GEB-JH"})
    void nothing_is_found_in_a_of_what_its_contract_left_alone(String indicator) {
        var study = study(COUNTRY, indicator, "voorbeeldregio-a", AROUND_A);
        var test = PlaceboTest.of(study, EvaluationMethod.SYNTHETIC_CONTROL);
        assertTrue(test.p().orElseThrow() > SIGNIFICANT, () -> "" + test.p());
    }

    @Test
    void the_synthetic_control_of_a_fits_neither_perfectly_nor_poorly() {
        var fitted = SyntheticControl.of(study(COUNTRY, "VERW-HA", "voorbeeldregio-a", AROUND_A));
        assertFalse(fitted.isInterpolated());
        var fit = fitted.fit().orElseThrow();
        assertTrue(fit > 0.02 && fit < SyntheticControl.POOR_FIT, () -> "" + fit);
    }

    @Test
    void municipalities_with_a_gap_are_no_donors_and_are_named() {
        var study = study(COUNTRY, "VERW-HA", "voorbeeldregio-a", AROUND_A);
        assertFalse(study.leftOut().isEmpty());
        assertEquals(
                342 - InventedRegions.all().size(),
                study.donors().size() + study.leftOut().size());
    }

    /** That nothing is found in B and much in A is not the luck of one seed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_is_true_and_found_in_countries_of_other_seeds(long seed) {
        var country = new InventedCountry(seed);
        var method = EvaluationMethod.SYNTHETIC_CONTROL;
        var a = PlaceboTest.of(study(country, "VERW-HA", "voorbeeldregio-a", AROUND_A), method);
        var b = PlaceboTest.of(study(country, "VERW-HA", "voorbeeldregio-b", AROUND_B), method);
        assertTrue(a.p().orElseThrow() <= SIGNIFICANT, () -> "" + a.p());
        assertTrue(b.p().orElseThrow() > SIGNIFICANT, () -> "" + b.p());
    }

    /** The half-year in which C started to count in another way is also the one in which clients began to be handed over. */
    @Test
    void no_half_year_of_c_lies_between_its_break_and_its_start() {
        var handover = Period.halfYear(2023, 2);
        var breaks = new SeriesBreaks()
                .affecting(
                        new IndicatorCode("VERW-HA"), InventedRegions.municipalities(new RegionId("voorbeeldregio-c")));
        assertEquals(1, breaks.size());
        assertTrue(breaks.get(0).liesBetween(Period.halfYear(2023, 1), handover));
        assertEquals(HalfYears.ALL.get(HalfYears.RECOUNT_IN_C), handover);
    }
}
