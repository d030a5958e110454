package nl.regiospiegel.figures.publishing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import org.junit.jupiter.api.Test;

/** What of a figure of the region goes into the copy for others. */
class ShownFiguresTest {

    private static final BigDecimal NUMBER = new BigDecimal("120");
    private static final BigDecimal MEAN = new BigDecimal("23.4");
    private static final BigDecimal DEVIATION = new BigDecimal("5.1");
    private static final AreaCode AREA = new AreaCode("GM0622");

    private static SetFigure mean() {
        var cell = new Cell(ObservationStatus.NORMAL, ConfidentialityStatus.FREE, null, NUMBER, MEAN, DEVIATION);
        var vintage = new Vintage("2024-10", LocalDate.of(2024, 10, 31), PublicationStatus.DEFINITIVE);
        return new SetFigure(new Place(AREA, Breakdown.NONE), vintage, cell, "mvs:een", false);
    }

    private static SuppressedCell suppressed(BigDecimal number, BigDecimal value, boolean hidden) {
        var place = new nl.regiospiegel.figures.suppression.entity.Place(AREA, Breakdown.NONE);
        return new SuppressedCell(place, null, number, value, hidden);
    }

    @Test
    void a_mean_that_is_shown_keeps_its_number_and_spread() {
        var shown = PreparingSets.shown(mean(), suppressed(NUMBER, MEAN, false));
        assertEquals(mean(), shown);
    }

    @Test
    void of_a_hidden_mean_neither_number_nor_spread_is_left() {
        var cell = PreparingSets.shown(mean(), suppressed(null, null, true)).cell();
        assertEquals(ObservationStatus.SUPPRESSED, cell.status());
        assertNull(cell.value());
        assertNull(cell.denominator());
        assertNull(cell.standardDeviation());
    }
}
