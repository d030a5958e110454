package nl.regiospiegel.statistics.decision;

/** A decision in the words of its indicator. */
public enum Judgement {
    BETTER,
    WORSE,
    HIGHER,
    LOWER,
    SIMILAR
}
