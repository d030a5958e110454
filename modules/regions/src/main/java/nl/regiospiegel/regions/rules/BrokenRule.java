package nl.regiospiegel.regions.rules;

import java.time.Duration;
import java.util.List;

/** A rule of the domain was broken. Knows no HTTP: {@code app} turns the kind into a status. */
public abstract class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of rule; decides how the outside is told. */
    public enum Kind {
        NOT_FOUND,
        INVALID,
        CONFLICT,
        UNAUTHENTICATED,
        FORBIDDEN,
        TOO_MANY,
        TOO_LARGE,
        /** It changed since it was last looked at. */
        STALE,
        /** It was not said which version was looked at. */
        UNCONDITIONAL,
        /** There is no room for it at this moment. */
        BUSY
    }

    private final String slug;
    private final Kind kind;
    private final transient List<Fault> faults;

    protected BrokenRule(String slug, Kind kind, String detail, List<Fault> faults) {
        super(detail);
        this.slug = slug;
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Last part of the problem's type, kebab-case and stable, such as {@code unknown-region}. */
    public String slug() {
        return slug;
    }

    public Kind kind() {
        return kind;
    }

    /** How long to wait before it is worth trying again; {@code null} when waiting alone does not help. */
    public Duration patience() {
        return null;
    }

    /** Every fault found, all at once; empty when the rule is about the whole. */
    public List<Fault> faults() {
        return faults;
    }
}
