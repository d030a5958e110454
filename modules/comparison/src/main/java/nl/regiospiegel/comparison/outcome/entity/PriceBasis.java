package nl.regiospiegel.comparison.outcome.entity;

/** In prices of which year amounts of several years are shown. */
public enum PriceBasis {
    /** All in prices of one year, as far as an index of prices reaches. */
    REAL("real"),
    /** Each in prices of its own year, as published. */
    NOMINAL("nominal");

    private final String code;

    PriceBasis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
