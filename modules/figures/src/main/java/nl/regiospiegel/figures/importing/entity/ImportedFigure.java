package nl.regiospiegel.figures.importing.entity;

import java.math.BigDecimal;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;

/**
 * A figure as a file gives it, ready to be stored.
 *
 * @param key what it is about
 * @param vintage which publication
 * @param numerator as printed, {@code null} when missing or when only a value is published
 * @param denominator as printed, {@code null} when missing or not in the table
 * @param value published value in the indicator's unit, {@code null} when counts are given
 * @param standardDeviation of a mean in {@code value}, whose number is the denominator; {@code null} without
 * @param complete whether every cell it needs has a value
 * @param withheld whether the source says that a missing cell is hidden on purpose
 */
public record ImportedFigure(
        Key key,
        Vintage vintage,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal standardDeviation,
        boolean complete,
        boolean withheld) {

    /** What a figure is about. */
    public record Key(IndicatorCode indicator, AreaCode area, Period period, Breakdown breakdown) {}

    /** A figure without spread of which the source says nothing about why a cell is missing. */
    public ImportedFigure(
            Key key,
            Vintage vintage,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            boolean complete) {
        this(key, vintage, numerator, denominator, value, null, complete, false);
    }

    public ObservationStatus observationStatus() {
        if (!complete) {
            return withheld ? ObservationStatus.SUPPRESSED : ObservationStatus.MISSING;
        }
        var status = vintage.status();
        return status == PublicationStatus.PROVISIONAL || status == PublicationStatus.FURTHER_PROVISIONAL
                ? ObservationStatus.PROVISIONAL
                : ObservationStatus.NORMAL;
    }

    /** Free when there is a value; why a cell is empty the source does not say, or not in these codes. */
    public ConfidentialityStatus confidentiality() {
        return complete ? ConfidentialityStatus.FREE : null;
    }
}
