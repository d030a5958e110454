package nl.regiospiegel.regions.contractmodel.control;

/**
 * What a fact says, for machines and for people.
 *
 * @param value text, number, truth value, or a map of those; the same in every language
 * @param text as people read it
 */
public record Said(Object value, String text) {}
