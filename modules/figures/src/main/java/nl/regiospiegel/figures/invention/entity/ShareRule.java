package nl.regiospiegel.figures.invention.entity;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;

/**
 * How the share that an indicator is moves in the invented country; a row of {@code demonstration/shares.csv}.
 *
 * @param indicator which
 * @param base where an average municipality stands
 * @param spread standard deviation of the levels of municipalities
 * @param drift what is added each year everywhere
 * @param common standard deviation of the movement that all municipalities share, each in its own measure
 * @param regional the same of the movement within a youth region
 * @param own the same of a municipality of average size; a larger one moves less
 * @param effect what the contract of Voorbeeldregio A adds in the end; no other contract adds anything
 * @param shifts what the new way of counting adds in each municipality of Voorbeeldregio C
 */
public record ShareRule(
        IndicatorCode indicator,
        double base,
        double spread,
        double drift,
        double common,
        double regional,
        double own,
        double effect,
        List<Double> shifts) {

    public ShareRule {
        shifts = List.copyOf(shifts);
    }
}
