package nl.regiospiegel.figures.publishing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import org.junit.jupiter.api.Test;

class ComparedFigureTest {

    private static final Cell HIDDEN =
            new Cell(ObservationStatus.SUPPRESSED, ConfidentialityStatus.CONFIDENTIAL, null, null, null);

    private static Cell shown(String numerator) {
        return new Cell(
                ObservationStatus.NORMAL,
                ConfidentialityStatus.FREE,
                new BigDecimal(numerator),
                new BigDecimal("100"),
                null);
    }

    private static SetFigure figure(Cell cell, int year, PublicationStatus status) {
        var vintage = new Vintage(String.valueOf(year), LocalDate.of(year, 12, 31), status);
        return new SetFigure(
                new SetFigure.Place(new AreaCode("GM0622"), Breakdown.NONE), vintage, cell, "mvs:" + year, false);
    }

    private static SetFigure figure(Cell cell) {
        return figure(cell, 2024, PublicationStatus.DEFINITIVE);
    }

    private static FigureChange change(SetFigure becomes, SetFigure before) {
        return new ComparedFigure(new PreparedFigure(null, becomes, null), before).change();
    }

    @Test
    void what_nobody_sees_is_new() {
        assertEquals(FigureChange.NEW, change(figure(shown("40")), null));
        assertEquals(FigureChange.NEW, change(figure(HIDDEN), null));
    }

    @Test
    void the_same_number_written_differently_is_unchanged() {
        assertEquals(FigureChange.UNCHANGED, change(figure(shown("40")), figure(shown("40.0"))));
        assertEquals(FigureChange.UNCHANGED, change(figure(HIDDEN), figure(HIDDEN)));
    }

    @Test
    void another_number_and_what_appears_or_disappears_is_changed() {
        assertEquals(FigureChange.CHANGED, change(figure(shown("41")), figure(shown("40"))));
        assertEquals(FigureChange.CHANGED, change(figure(HIDDEN), figure(shown("40"))));
        assertEquals(FigureChange.CHANGED, change(figure(shown("40")), figure(HIDDEN)));
    }

    @Test
    void another_vintage_or_status_with_the_same_number_is_changed() {
        var before = figure(shown("40"));
        assertEquals(FigureChange.CHANGED, change(figure(shown("40"), 2025, PublicationStatus.DEFINITIVE), before));
        assertEquals(FigureChange.CHANGED, change(figure(shown("40"), 2024, PublicationStatus.PROVISIONAL), before));
    }
}
