package nl.regiospiegel.comparison.funnel.entity;

/**
 * A point of the lines of a funnel.
 *
 * @param denominator where it stands
 * @param expected how many events the baseline makes there, {@code null} for a share
 * @param limits of chance alone
 * @param widened by as much as the areas differ more than that, {@code null} when they do not
 */
public record CurvePoint(double denominator, Double expected, FunnelLimits limits, FunnelLimits widened) {}
