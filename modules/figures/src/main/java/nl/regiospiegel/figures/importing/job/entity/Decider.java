package nl.regiospiegel.figures.importing.job.entity;

/** Who decides about an import. */
public record Decider(String account, boolean administrator) {}
