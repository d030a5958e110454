package nl.regiospiegel.regions.counterexample.control;

/** Breaks: a name that says nothing. */
public record PageDto(String name) {}
