package nl.regiospiegel.figures.counterexample.control;

import nl.regiospiegel.figures.counterexample.boundary.Shown;

/** Breaks: control may not know boundary. */
public record CallsABoundary(Shown shown) {}
