package nl.regiospiegel.comparison.outcome.entity;

import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * One period of a series.
 *
 * @param period {@code null} when the answer holds for the whole series, because no series has any period
 * @param eventTime periods since the start of the contract, {@code null} off the clock
 * @param figure the figure behind the result, {@code null} when there is none
 */
public record Point(Period period, Integer eventTime, PublishedFigure figure, Result result) {}
