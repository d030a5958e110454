package nl.regiospiegel.comparison.funnel.entity;

/** A picture of areas around one value, or the reason why there is none. */
public sealed interface FunnelResult permits Funnel, NoFunnel {}
