package nl.regiospiegel.figures.counterexample.boundary;

/** A boundary that a control should not know. */
public record Shown(String text) {}
