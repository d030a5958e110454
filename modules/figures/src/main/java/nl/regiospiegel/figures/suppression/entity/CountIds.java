package nl.regiospiegel.figures.suppression.entity;

import nl.regiospiegel.figures.indicator.entity.CountReference;

/**
 * What an indicator counts, as the catalogue says it. The same thing at the same codes in two indicators is the same count.
 *
 * @param numerator what is counted; {@code null} when it is no number of persons or of what leads to persons, such as an amount
 * @param denominator what it is related to; {@code null} likewise
 */
public record CountIds(CountReference numerator, CountReference denominator) {

    /** The same things, counted in a period other than that of the publication being made. */
    public CountIds inPeriod(String period) {
        return new CountIds(inPeriod(numerator, period), inPeriod(denominator, period));
    }

    private static CountReference inPeriod(CountReference reference, String period) {
        return reference == null ? null : new CountReference(named(reference.of(), period), reference.at());
    }

    /** Id of a count in another period. */
    public static String named(String count, String period) {
        return count + "@" + period;
    }
}
