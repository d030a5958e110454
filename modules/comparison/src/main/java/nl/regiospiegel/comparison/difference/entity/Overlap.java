package nl.regiospiegel.comparison.difference.entity;

import java.util.Collection;

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

    /** Of an area with several that share nothing among themselves, by its overlap with each of them. */
    public static Overlap ofGroup(Collection<Overlap> each) {
        if (each.contains(UNKNOWN) || each.contains(PARTIAL)) {
            return each.contains(PARTIAL) ? PARTIAL : UNKNOWN;
        }
        if (each.contains(A_WITHIN_B)) {
            return A_WITHIN_B;
        }
        var parts = each.stream().filter(B_WITHIN_A::equals).count();
        return parts == 0 ? NONE : parts == each.size() ? B_WITHIN_A : PARTIAL;
    }

    public String code() {
        return code;
    }

    public boolean isWithin() {
        return this == A_WITHIN_B || this == B_WITHIN_A;
    }
}
