package nl.regiospiegel.figures.publishing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import org.junit.jupiter.api.Test;

class RegionTotalsTest {

    private static final AreaCode TOTAL = new AreaCode("RG-mvs");
    private static final RegionTotals TOTALS =
            new RegionTotals(TOTAL, Set.of(new AreaCode("GM0556"), new AreaCode("GM0606")));

    private static SetFigure figure(String area, int numerator, Integer denominator) {
        return figure(area, numerator, denominator, LocalDate.of(2024, 1, 1), PublicationStatus.DEFINITIVE);
    }

    private static SetFigure figure(
            String area, int numerator, Integer denominator, LocalDate day, PublicationStatus status) {
        var cell = new Cell(
                ObservationStatus.NORMAL,
                ConfidentialityStatus.FREE,
                new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null);
        return new SetFigure(
                new Place(new AreaCode(area), Breakdown.NONE),
                new Vintage(day.toString(), day, status),
                cell,
                "mvs:" + day,
                false);
    }

    @Test
    void a_total_is_the_sum_of_all_municipalities_and_of_nothing_else() {
        var total = TOTALS.of(List.of(figure("GM0556", 4, 10), figure("GM0606", 6, 20), figure("GM0518", 100, 200)))
                .get(0);
        assertEquals(TOTAL, total.place().area());
        assertTrue(total.derived());
        assertEquals(new BigDecimal(10), total.cell().numerator());
        assertEquals(new BigDecimal(30), total.cell().denominator());
    }

    @Test
    void it_is_as_new_as_its_newest_part_and_as_final_as_its_least_final() {
        var later = LocalDate.of(2024, 6, 1);
        var total = TOTALS.of(List.of(
                        figure("GM0556", 4, 10, later, PublicationStatus.DEFINITIVE),
                        figure("GM0606", 6, 20, LocalDate.of(2024, 1, 1), PublicationStatus.PROVISIONAL)))
                .get(0);
        assertEquals(later, total.vintage().date());
        assertEquals("mvs:2024-06-01", total.dataSet());
        assertEquals(PublicationStatus.PROVISIONAL, total.vintage().status());
    }

    @Test
    void without_every_municipality_there_is_no_total() {
        assertEquals(List.of(), TOTALS.of(List.of(figure("GM0556", 4, 10))));
        var missing = figure("GM0606", 6, 20).with(new Cell(ObservationStatus.MISSING, null, null, null, null));
        assertEquals(List.of(), TOTALS.of(List.of(figure("GM0556", 4, 10), missing)));
    }

    @Test
    void denominators_are_added_when_all_are_there_or_none() {
        assertNull(TOTALS.of(List.of(figure("GM0556", 4, null), figure("GM0606", 6, null)))
                .get(0)
                .cell()
                .denominator());
        assertEquals(List.of(), TOTALS.of(List.of(figure("GM0556", 4, null), figure("GM0606", 6, 20))));
    }

    @Test
    void a_total_that_the_region_gives_itself_stays_the_only_one() {
        var given = List.of(figure("GM0556", 4, 10), figure("GM0606", 6, 20), figure("RG-mvs", 11, 30));
        assertEquals(List.of(), TOTALS.of(given));
    }

    @Test
    void a_region_of_one_municipality_has_no_total_beside_it() {
        var one = new RegionTotals(TOTAL, Set.of(new AreaCode("GM0518")));
        assertEquals(List.of(), one.of(List.of(figure("GM0518", 4, 10))));
    }
}
