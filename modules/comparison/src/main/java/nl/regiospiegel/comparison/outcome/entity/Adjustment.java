package nl.regiospiegel.comparison.outcome.entity;

/**
 * What is done to figures before they are compared.
 *
 * @param prices in prices of which year amounts are shown
 * @param byAge whether figures are standardised by age
 */
public record Adjustment(PriceBasis prices, boolean byAge) {

    /** What holds when nothing is asked. */
    public static final Adjustment USUAL = new Adjustment(PriceBasis.REAL, false);
}
