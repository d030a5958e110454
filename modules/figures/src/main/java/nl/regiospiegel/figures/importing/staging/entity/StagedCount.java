package nl.regiospiegel.figures.importing.staging.entity;

import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * How many figures of an indicator and a period a file would add, change or leave as they are.
 *
 * @param indicator what is measured
 * @param period when
 * @param outcome what becomes of them
 * @param figures how many
 */
public record StagedCount(IndicatorCode indicator, Period period, Outcome outcome, long figures) {}
