package nl.regiospiegel.statistics.evaluation;

/**
 * The study is sound, but the method has no answer for it. A caller that shows figures turns the reason into a refusal with
 * words of its own.
 */
public final class RefusedEvaluation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The method needs two donors. */
        FEWER_THAN_TWO_DONORS,
        /** The method needs two periods before. */
        FEWER_THAN_TWO_PERIODS_BEFORE,
        /** The donors all move alike before, which leaves the method without its measure of noise. */
        NO_NOISE
    }

    private final Reason reason;

    RefusedEvaluation(Reason reason) {
        super("no answer: " + reason);
        this.reason = reason;
    }

    /** Why there is no answer; stable, unlike the message. */
    public Reason reason() {
        return reason;
    }
}
