package nl.regiospiegel.figures.counterexample.control;

import nl.regiospiegel.comparison.counterexample.control.ReadsImports;

/** Breaks: figures may not know comparison. */
public record KnowsComparison(ReadsImports comparison) {}
