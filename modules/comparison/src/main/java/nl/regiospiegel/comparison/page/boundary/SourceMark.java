package nl.regiospiegel.comparison.page.boundary;

/** The number of a source on the page, and the place in it. */
public record SourceMark(int number, String locator) {}
