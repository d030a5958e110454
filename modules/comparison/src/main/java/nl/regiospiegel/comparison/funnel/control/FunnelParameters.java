package nl.regiospiegel.comparison.funnel.control;

/**
 * What was asked of a funnel, as text from outside; {@code null} or empty when not asked.
 *
 * @param regions comma list of region ids
 */
public record FunnelParameters(
        String indicator, String period, String level, String regions, String benchmark, String vintageAsOf) {}
