package nl.regiospiegel.regions.description.entity;

/**
 * A text of the product in both languages.
 *
 * @param nl Dutch
 * @param en English
 */
public record LocalText(String nl, String en) {}
