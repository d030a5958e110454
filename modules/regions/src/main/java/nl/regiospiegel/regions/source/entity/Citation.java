package nl.regiospiegel.regions.source.entity;

/**
 * The place in a source where a fact stands.
 *
 * @param source id of the source within the region
 * @param locator paragraph ("alinea 2") or page, so that a reader can check it
 */
public record Citation(String source, String locator) {}
