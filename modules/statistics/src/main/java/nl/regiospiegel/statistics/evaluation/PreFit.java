package nl.regiospiegel.statistics.evaluation;

/** How well a synthetic unit follows the treated unit before the start. */
public enum PreFit {
    /** The root of the mean square gap is at most a quarter of the spread between donors. */
    GOOD,
    /** It is more: the conclusion stays descriptive. */
    POOR,
    /** One donor, or donors that are all alike, leave nothing to choose. */
    NOT_JUDGED
}
