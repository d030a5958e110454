package nl.regiospiegel.regions.counterexample.util;

/** Breaks: a package that says nothing. */
public record Anything(String anything) {}
