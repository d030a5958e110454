package nl.regiospiegel.comparison.funnel.entity;

import nl.regiospiegel.comparison.outcome.entity.Refusal;

/** An area that is in no funnel, and why. */
public record LeftOutArea(AreaOfLevel place, Refusal reason) {}
