package nl.regiospiegel.comparison.page.boundary;

/**
 * A source in the numbered list at the end of the page.
 *
 * @param about publisher, date, kind and licence, as far as they are known
 * @param region name of the region whose configuration cites it, {@code null} for statistics
 * @param places every place in it that the page cites, empty when it cites the whole
 */
public record SourceOnPage(int number, String title, String url, String about, String region, String places) {}
