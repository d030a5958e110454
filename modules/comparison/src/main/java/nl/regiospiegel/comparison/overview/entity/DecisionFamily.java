package nl.regiospiegel.comparison.overview.entity;

/**
 * All decisions against the benchmark, of the rows that are not shown too: what they are corrected for.
 *
 * @param size how many decisions were made
 * @param differing how many of them differ at 95 % on their own
 * @param standing how many of those still do after the correction
 */
public record DecisionFamily(int size, int differing, int standing) {}
