package nl.regiospiegel.figures.observation.entity;

import java.math.BigDecimal;

/**
 * One vintage of a figure.
 *
 * @param figure the figure in this vintage
 * @param value its value, {@code null} when it has none
 * @param difference with the value before it, {@code null} when there is none or one of both has no value
 */
public record Revision(ObservedFigure figure, BigDecimal value, BigDecimal difference) {}
