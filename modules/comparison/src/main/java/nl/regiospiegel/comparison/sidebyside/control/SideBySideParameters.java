package nl.regiospiegel.comparison.sidebyside.control;

/** What was asked of regions side by side, as text from outside; {@code null} or empty when not asked. */
public record SideBySideParameters(
        String regions, String indicators, String axis, String event, String period, String vintageAsOf) {}
