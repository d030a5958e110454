package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;

/** What one publication is about: one indicator in one period, over all areas and breakdowns of the region. */
public record PublicationSubject(IndicatorCode indicator, Period period) {}
