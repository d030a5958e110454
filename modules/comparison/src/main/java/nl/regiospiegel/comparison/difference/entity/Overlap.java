package nl.regiospiegel.comparison.difference.entity;

/** How two areas lie to each other on a day. Only areas that share nothing give independent estimates. */
public enum Overlap {
    NONE("none"),
    A_WITHIN_B("a-within-b"),
    B_WITHIN_A("b-within-a"),
    /** They share a part, or are the same, and neither lies within the other. */
    PARTIAL("partial"),
    /** Of one of the two it is not known on that day what it consists of. */
    UNKNOWN("unknown");

    private final String code;

    Overlap(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isWithin() {
        return this == A_WITHIN_B || this == B_WITHIN_A;
    }
}
