package nl.regiospiegel.comparison.outcome.entity;

/**
 * What is done to figures before they are compared.
 *
 * @param prices in prices of which year amounts are shown
 */
public record Adjustment(PriceBasis prices) {

    /** What holds when nothing is asked. */
    public static final Adjustment USUAL = new Adjustment(PriceBasis.REAL);
}
