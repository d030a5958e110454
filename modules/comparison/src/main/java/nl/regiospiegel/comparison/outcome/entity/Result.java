package nl.regiospiegel.comparison.outcome.entity;

/** What can be said about one area in one period: an estimate, or the reason why there is none. Never nothing, never a zero. */
public sealed interface Result permits Estimate, Refusal {}
