package nl.regiospiegel.comparison.funnel.entity;

/** How the limits of a funnel come about. Described in {@code docs/methods/funnels.md}. */
public enum FunnelMethod {
    /** Shares: normal limits around one share, not below 0 and not above 1. */
    PROPORTION("proportion-funnel"),
    /** Per head: exact Poisson limits around one rate. */
    RATE("rate-funnel");

    private final String code;

    FunnelMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
