package nl.regiospiegel.comparison.funnel.entity;

import nl.regiospiegel.statistics.interval.Interval;

/** What chance alone allows at one denominator, in the unit of the indicator. */
public record FunnelLimits(Interval at95, Interval at998) {}
