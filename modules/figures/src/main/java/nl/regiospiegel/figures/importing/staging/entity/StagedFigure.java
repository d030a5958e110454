package nl.regiospiegel.figures.importing.staging.entity;

import java.math.BigDecimal;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.publication.entity.Vintage;

/**
 * A figure that will be stored when its import is confirmed, beside what stands there now.
 *
 * @param position place in the order of the preview
 * @param row line or row of the file
 * @param outcome new or changed
 * @param key what it is about
 * @param now what the file says
 * @param before what is stored, {@code null} when nothing is
 */
public record StagedFigure(long position, long row, Outcome outcome, Key key, Numbers now, Numbers before) {

    /**
     * The numbers of a figure in one vintage, as printed; {@code null} where missing.
     *
     * @param vintage which publication
     */
    public record Numbers(
            Vintage vintage,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            BigDecimal standardDeviation) {}
}
