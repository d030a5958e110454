package nl.regiospiegel.app.it;

import java.math.BigDecimal;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A count that a test invents for an area.
 *
 * @param denominator what it is counted in, {@code null} for a count alone
 * @param age code of its age class, or of the total
 */
record TrialFigure(String area, String vintage, int numerator, Integer denominator, String age) {

    static TrialFigure of(String area, String vintage, int numerator) {
        return new TrialFigure(area, vintage, numerator, null, Breakdown.TOTAL);
    }

    SetFigure from(String dataSet) {
        var published = new EdtfDate(vintage);
        var cell = new Cell(
                ObservationStatus.NORMAL,
                null,
                new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null);
        return new SetFigure(
                new SetFigure.Place(
                        new AreaCode(area), new Breakdown(Breakdown.TOTAL, Breakdown.TOTAL, age, Breakdown.TOTAL)),
                new Vintage(published.text(), published.latest(), PublicationStatus.DEFINITIVE),
                cell,
                dataSet,
                false);
    }
}
