package nl.regiospiegel.figures.publication.entity;

import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * How far the figures of some areas reach, for one indicator and kind of period.
 *
 * @param indicator what is measured
 * @param first first period with a figure
 * @param last last period with a figure
 * @param vintage newest vintage among them
 * @param dataSet data set of that vintage
 */
public record Freshness(IndicatorCode indicator, Period first, Period last, Vintage vintage, String dataSet) {}
