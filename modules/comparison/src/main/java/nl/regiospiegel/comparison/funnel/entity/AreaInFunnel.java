package nl.regiospiegel.comparison.funnel.entity;

import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * An area with its counts, and where it lies.
 *
 * @param value in the unit of the indicator
 * @param at95 beside the limits of 95 %
 * @param at998 beside the limits of 99.8 %
 * @param limits those at its own denominator
 */
public record AreaInFunnel(
        AreaOfLevel place, Counts counts, double value, Decision at95, Decision at998, CurvePoint limits) {}
