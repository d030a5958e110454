package nl.regiospiegel.comparison.funnel.entity;

import nl.regiospiegel.comparison.outcome.entity.Refusal;

/** Why there is no picture. */
public record NoFunnel(Refusal refusal) implements FunnelResult {}
