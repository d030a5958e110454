package nl.regiospiegel.comparison.outcome.entity;

/** How an estimate came about. Described in {@code docs/methods/comparison.md}. */
public enum EstimateMethod {
    /** Share with Wilson's score interval. */
    WILSON("wilson"),
    /** Rate with a Poisson interval: Garwood below 10 events, Byar from 10. */
    POISSON("poisson"),
    /** Mean with Student's interval. */
    STUDENT("student"),
    /** Directly standardised by age, with Dobson's interval. */
    DOBSON("dobson"),
    /** Quotient of two amounts, which has no interval. */
    QUOTIENT("quotient"),
    /** An amount in prices of another year, which has no interval. */
    DEFLATED("deflated"),
    /** As the source printed it, without interval. */
    PUBLISHED("published");

    private final String code;

    EstimateMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
