package nl.regiospiegel.figures.publication.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One published figure with all that must travel with it. Immutable; a correction is a new vintage.
 *
 * @param indicator what is measured
 * @param area where
 * @param period when
 * @param region region that owns the figure, {@code null} for national statistics
 * @param observation what the source says
 * @param vintage which publication
 * @param dataSet id of the data set it came from, see {@code DataSets}
 * @param demonstration invented
 */
public record PublishedFigure(
        IndicatorCode indicator,
        AreaCode area,
        Period period,
        RegionId region,
        Observation observation,
        Vintage vintage,
        String dataSet,
        boolean demonstration) {}
