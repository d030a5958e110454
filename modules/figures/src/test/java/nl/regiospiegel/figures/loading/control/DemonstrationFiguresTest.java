package nl.regiospiegel.figures.loading.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class DemonstrationFiguresTest {

    private static final RegionId B = new RegionId("voorbeeldregio-b");

    private final DemonstrationFigures figures = new DemonstrationFigures(new Indicators());

    private static List<ImportedFigure> of(List<ImportedFigure> all, String indicator, String area, PeriodKind kind) {
        return all.stream()
                .filter(each -> each.key().indicator().value().equals(indicator))
                .filter(each -> each.key().area().equals(new AreaCode(area)))
                .filter(each -> each.key().period().kind() == kind)
                .toList();
    }

    @Test
    void every_invented_region_has_full_series_of_half_years_and_years() {
        assertEquals(3, figures.regions().size());
        for (var indicator : List.of("VERW-HA", "VERW-GEM", "VERW-GEEN", "HERH", "GEB-VERBL")) {
            var half = of(figures.of(B), indicator, "VB0202", PeriodKind.HALF_YEAR);
            assertEquals(
                    10,
                    half.stream().map(each -> each.key().period()).distinct().count());
            var years = of(figures.national(), indicator, "VB01", PeriodKind.YEAR);
            assertEquals(
                    5,
                    years.stream().map(each -> each.key().period()).distinct().count());
        }
    }

    @Test
    void totals_exist_where_counts_may_be_added_and_are_the_sum() {
        var total = of(figures.totals(B), "HERH", "RG-voorbeeldregio-b", PeriodKind.YEAR)
                .get(0);
        var sum = List.of("VB0201", "VB0202", "VB0203").stream()
                .map(area ->
                        of(figures.of(B), "HERH", area, PeriodKind.YEAR).get(0).numerator())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(sum, total.numerator());
        assertTrue(of(figures.totals(B), "GEB-VERBL", "RG-voorbeeldregio-b", PeriodKind.YEAR)
                .isEmpty());
    }

    @Test
    void a_region_of_one_municipality_has_no_total_beside_it() {
        assertEquals(List.of(), figures.totals(new RegionId("voorbeeldregio-a")));
        var one = figures.of(new RegionId("voorbeeldregio-a"));
        assertTrue(one.stream().allMatch(each -> each.key().area().equals(new AreaCode("VB0101"))));
    }

    /** They are shown without a look at suppression, so none may need it. */
    @Test
    void no_invented_count_and_no_complement_is_small() {
        var threshold = BigDecimal.valueOf(SuppressionRule.STANDARD.threshold());
        figures.regions().stream()
                .flatMap(region -> figures.of(region).stream())
                .forEach(figure -> {
                    assertTrue(figure.numerator().compareTo(threshold) >= 0, figure::toString);
                    assertTrue(
                            figure.denominator().subtract(figure.numerator()).compareTo(threshold) >= 0,
                            figure::toString);
                });
    }

    @Test
    void nothing_invented_is_about_a_real_area_and_every_part_fits_its_whole() {
        var areas = new ShippedAreas();
        var all = figures.regions().stream()
                .flatMap(region -> figures.of(region).stream())
                .toList();
        for (var figure : all) {
            var area = figure.key().area();
            assertTrue(
                    area.value().startsWith("RG-") || area.value().startsWith("VB") && areas.isKnown(area),
                    area.value());
            assertTrue(figure.numerator().compareTo(figure.denominator()) <= 0);
        }
    }
}
