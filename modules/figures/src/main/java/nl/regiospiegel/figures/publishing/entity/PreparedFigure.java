package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.figures.suppression.entity.HidingReason;

/**
 * A figure as the region counted it beside the figure as others see it.
 *
 * @param own as counted, {@code null} for other regions
 * @param shown as others see it
 * @param reason why it is hidden, {@code null} when it is not, and for other regions
 */
public record PreparedFigure(SetFigure own, SetFigure shown, HidingReason reason) {}
