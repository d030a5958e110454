package nl.regiospiegel.statistics.decision;

/** Which way of an indicator is the good one. */
public enum Direction {
    /** More is better. */
    HIGH_IS_GOOD(Judgement.BETTER, Judgement.WORSE),
    /** Less is better. */
    LOW_IS_GOOD(Judgement.WORSE, Judgement.BETTER),
    /** Neither, or those who compare disagree: only higher and lower can be said. */
    NEUTRAL(Judgement.HIGHER, Judgement.LOWER);

    private final Judgement higher;
    private final Judgement lower;

    Direction(Judgement higher, Judgement lower) {
        this.higher = higher;
        this.lower = lower;
    }

    Judgement higher() {
        return higher;
    }

    Judgement lower() {
        return lower;
    }
}
