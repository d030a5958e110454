package nl.regiospiegel.comparison.answers;

/**
 * An answer that leaves as a file.
 *
 * @param name of the file, without the product, the day and what it ends in
 */
public record Download(String name, AnswerTable<?> table, Explanation explanation) {}
