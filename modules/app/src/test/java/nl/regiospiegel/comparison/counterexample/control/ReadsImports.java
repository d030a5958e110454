package nl.regiospiegel.comparison.counterexample.control;

import nl.regiospiegel.figures.loading.control.LoadReferenceFigures;

/** Breaks: comparison reads published figures, not how they came in. */
public record ReadsImports(LoadReferenceFigures figures) {}
