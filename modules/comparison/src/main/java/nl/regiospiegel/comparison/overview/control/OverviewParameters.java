package nl.regiospiegel.comparison.overview.control;

/** What was asked of an overview, as text from outside; {@code null} or empty when not asked. */
public record OverviewParameters(
        String regions,
        String benchmark,
        String period,
        String indicators,
        String axis,
        String event,
        String vintageAsOf) {}
