package nl.regiospiegel.comparison.page.boundary;

/** Something that can be chosen in the filter. */
public record Choice(String value, String label, boolean chosen) {}
