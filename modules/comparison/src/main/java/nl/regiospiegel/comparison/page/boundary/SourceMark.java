package nl.regiospiegel.comparison.page.boundary;

/**
 * The number of a source on the page, and the place in it.
 *
 * @param locator paragraph or page, empty when it is the whole
 */
public record SourceMark(int number, String locator) {}
