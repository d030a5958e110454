package nl.regiospiegel.comparison.outcome.control;

/**
 * What was asked of outcomes, as text from outside; {@code null} or empty when not asked.
 *
 * @param regions comma list of region ids
 * @param standardise age, or not asked
 * @param prices in prices of which year amounts are shown: real or nominal
 */
public record OutcomeParameters(
        String indicator,
        String regions,
        String benchmark,
        String from,
        String to,
        String periodKind,
        String axis,
        String event,
        String vintageAsOf,
        String prices,
        String standardise) {

    /** With the usual adjustment. */
    public OutcomeParameters(
            String indicator,
            String regions,
            String benchmark,
            String from,
            String to,
            String periodKind,
            String axis,
            String event,
            String vintageAsOf) {
        this(indicator, regions, benchmark, from, to, periodKind, axis, event, vintageAsOf, null, null);
    }
}
