package nl.regiospiegel.comparison.outcome.control;

/**
 * What was asked of outcomes, as text from outside; {@code null} or empty when not asked.
 *
 * @param regions comma list of region ids
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
        String vintageAsOf) {}
