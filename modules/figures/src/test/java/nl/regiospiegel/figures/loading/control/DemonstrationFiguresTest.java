package nl.regiospiegel.figures.loading.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.period.entity.Period;
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
        var national = figures.national().toList();
        for (var indicator : List.of("VERW-HA", "VERW-GEM", "VERW-GEEN", "HERH", "GEB-VERBL", "GEB-JH")) {
            var half = of(figures.of(B), indicator, "VB0202", PeriodKind.HALF_YEAR);
            assertEquals(
                    20,
                    half.stream().map(each -> each.key().period()).distinct().count());
            var years = of(national, indicator, "VB01", PeriodKind.YEAR);
            assertEquals(
                    10,
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
    }

    @Test
    void the_contract_areas_of_a_region_are_together_its_municipality() {
        var a = figures.of(new RegionId("voorbeeldregio-a"));
        var whole = of(a, "VERW-HA", "VB0101", PeriodKind.HALF_YEAR);
        var north = of(a, "VERW-HA", "CA-voorbeeldregio-a.noord", PeriodKind.HALF_YEAR);
        var south = of(a, "VERW-HA", "CA-voorbeeldregio-a.zuid", PeriodKind.HALF_YEAR);
        assertEquals(22, whole.size());
        for (int i = 0; i < whole.size(); i++) {
            var sum = north.get(i).numerator().add(south.get(i).numerator());
            assertEquals(
                    whole.get(i).numerator().doubleValue(), sum.doubleValue(), 5, "provisional counts are rounded");
        }
    }

    /** They are shown without a look at suppression, so none may need it. */
    @Test
    void no_invented_count_and_no_complement_is_small() {
        var threshold = BigDecimal.valueOf(SuppressionRule.STANDARD.threshold());
        Stream.concat(figures.national(), figures.regions().stream().flatMap(region -> figures.of(region).stream()))
                .filter(ImportedFigure::complete)
                .forEach(figure -> {
                    assertTrue(figure.numerator().compareTo(threshold) >= 0, figure::toString);
                    assertTrue(
                            figure.denominator() == null
                                    || isMoney(figure)
                                    || figure.denominator()
                                                    .subtract(figure.numerator())
                                                    .compareTo(threshold)
                                            >= 0,
                            figure::toString);
                });
    }

    @Test
    void nothing_invented_is_about_a_real_area_and_every_part_fits_its_whole() {
        var areas = new ShippedAreas();
        var all = Stream.concat(
                        figures.national(), figures.regions().stream().flatMap(region -> figures.of(region).stream()))
                .filter(figure -> figure.complete())
                .toList();
        for (var figure : all) {
            var area = figure.key().area();
            assertTrue(area.region().isPresent() || area.isInvented() && areas.isKnown(area), area.value());
            assertTrue(figure.denominator() == null
                    || isMoney(figure)
                    || figure.numerator().compareTo(figure.denominator()) <= 0);
        }
    }

    @Test
    void what_a_region_publishes_is_what_the_statistics_office_published_of_it() {
        var national = figures.national().collect(Collectors.toSet());
        figures.regions().stream()
                .flatMap(region -> figures.of(region).stream())
                .filter(figure -> figure.key().area().kind() == AreaKind.MUNICIPALITY)
                .forEach(figure -> assertTrue(national.contains(figure), figure::toString));
    }

    /** When this changes, the data set needs another number and its figures other vintages, beside those loaded before. */
    @Test
    void the_figures_drawn_are_those_the_data_set_says_it_holds() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        Stream.concat(figures.national(), figures.regions().stream().flatMap(region -> figures.of(region).stream()))
                .forEach(figure -> digest.update(figure.toString().getBytes(UTF_8)));
        assertEquals(HexFormat.of().formatHex(digest.digest()), LoadDemonstrationFigures.DRAWN);
    }

    private static boolean isMoney(ImportedFigure figure) {
        return figure.key().indicator().value().startsWith("KOST-");
    }

    @Test
    void every_figure_has_a_key_of_its_own() {
        assertUnique(figures.national().toList());
        figures.regions().forEach(region -> assertUnique(figures.of(region)));
    }

    private static void assertUnique(List<ImportedFigure> of) {
        var keys = of.stream()
                .map(figure -> List.of(figure.key(), figure.vintage().date()))
                .toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    @Test
    void age_classes_add_up_to_the_clients_and_context_and_costs_are_there() {
        var national = figures.national().toList();
        var of2023 = national.stream()
                .filter(each -> each.key().period().equals(Period.halfYear(2023, 1)))
                .filter(each -> each.key().indicator().value().equals("GEB-JH"))
                .filter(each -> each.key().area().value().equals("VB01"))
                .collect(
                        Collectors.partitioningBy(each -> each.key().breakdown().equals(Breakdown.NONE)));
        assertEquals(1, of2023.get(true).size());
        assertEquals(4, of2023.get(false).size());
        assertEquals(
                of2023.get(true).get(0).numerator(),
                of2023.get(false).stream().map(ImportedFigure::numerator).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (var code : List.of("BEV-JH", "BEV-JZ", "BEV-JR", "CTX-EEN", "CTX-ARM", "CTX-JGZ", "CTX-VSV", "KOST-JON")) {
            assertEquals(7, of(national, code, "VB0102", PeriodKind.YEAR).size(), code);
        }
    }
}
