package nl.regiospiegel.figures.invention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.Town;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import org.junit.jupiter.api.Test;

class InventedCountryTest {

    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.SEED);
    private static final List<ImportedFigure> NATIONAL = COUNTRY.national().toList();

    @Test
    void another_seed_is_another_country_and_the_same_seed_the_same() {
        var again = new InventedCountry(InventedCountry.SEED);
        var other = new InventedCountry(InventedCountry.SEED + 1);
        assertEquals(COUNTRY.counted(), again.counted());
        assertNotEquals(COUNTRY.counted(), other.counted());
    }

    @Test
    void youth_regions_and_the_country_are_the_sums_of_their_municipalities() {
        var indicator = new IndicatorCode("VERW-HA");
        var counted = COUNTRY.counted().get(indicator);
        var sums = new HashMap<AreaCode, Integer>();
        for (int i = 0; i < counted.size(); i++) {
            sums.merge(
                    COUNTRY.towns().get(i).youthRegion(), counted.get(i).get(3).numerator(), Integer::sum);
            sums.merge(Places.COUNTRY, counted.get(i).get(3).numerator(), Integer::sum);
        }
        assertEquals(41, sums.size());
        var published = NATIONAL.stream()
                .filter(each -> each.key().indicator().equals(indicator))
                .filter(each -> each.key().period().equals(HalfYears.ALL.get(3)))
                .filter(each -> each.key().area().kind() != AreaKind.MUNICIPALITY)
                .collect(Collectors.toMap(each -> each.key().area(), ImportedFigure::numerator));
        sums.forEach((area, sum) -> assertEquals(BigDecimal.valueOf(sum), published.get(area), area.value()));
        assertEquals(41, published.size());
    }

    @Test
    void the_referrers_of_a_trajectory_are_never_more_than_the_trajectories() {
        var referred = List.of("VERW-HA", "VERW-GEM", "VERW-GEEN").stream()
                .map(code -> COUNTRY.counted().get(new IndicatorCode(code)))
                .toList();
        for (int i = 0; i < COUNTRY.towns().size(); i++) {
            for (int t = 0; t < HalfYears.COUNT; t++) {
                var sum = 0;
                for (var each : referred) {
                    sum += each.get(i).get(t).numerator();
                }
                assertTrue(
                        sum <= referred.get(0).get(i).get(t).denominator(),
                        COUNTRY.towns().get(i).toString());
            }
        }
    }

    @Test
    void some_small_municipalities_lack_a_half_year_and_never_those_of_a_region() {
        var small = COUNTRY.towns().stream()
                .filter(town -> town.young() < 4500)
                .map(Town::code)
                .collect(Collectors.toSet());
        var missing = NATIONAL.stream().filter(each -> !each.complete()).toList();
        var areas = missing.stream().map(each -> each.key().area()).collect(Collectors.toSet());
        assertTrue(areas.size() >= 5 && areas.size() <= 25, () -> "" + areas.size());
        assertTrue(small.containsAll(areas));
        var regional = new HashSet<>(InventedRegions.all());
        regional.retainAll(areas);
        assertEquals(Set.of(), regional);
        assertEquals(
                Set.of(ObservationStatus.MISSING, ObservationStatus.SUPPRESSED),
                missing.stream().map(ImportedFigure::observationStatus).collect(Collectors.toSet()));
    }
}
