package nl.regiospiegel.statistics.interval;

/**
 * The arguments are sound, but the method has no honest answer for them. A caller that shows figures turns the reason into a
 * refusal with words of its own.
 */
public final class RefusedStatistic extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** Fewer events than the method is good for. */
        TOO_FEW_EVENTS,
        /** No events at all where the method divides by them. */
        NO_EVENTS,
        /** A stratum that the standard counts has no persons. */
        EMPTY_STRATUM,
        /** The events of a stratum are not known; that is not zero. */
        MISSING_EVENTS
    }

    private final Reason reason;

    RefusedStatistic(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why there is no answer; stable, unlike the message. */
    public Reason reason() {
        return reason;
    }
}
