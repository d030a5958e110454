package nl.regiospiegel.comparison.evaluation.conclusion.entity;

/**
 * One sentence of a conclusion.
 *
 * @param code stable, kebab-case; explained in {@code docs/methods/evaluation.md}
 * @param text in the language of the reader
 */
public record Sentence(String code, String text) {}
