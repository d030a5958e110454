package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A publication to be expected.
 *
 * @param month month in which it is expected; the day is not known
 * @param period what it is about
 * @param status how far from the last revision
 */
public record ExpectedRelease(EdtfDate month, Period period, PublicationStatus status) {}
