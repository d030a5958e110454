package nl.regiospiegel.comparison.difference.control;

/** What was asked of two areas, as text from outside; {@code null} or empty when not asked. */
public record DifferenceParameters(
        String indicator, String period, String a, String b, String confidence, String vintageAsOf) {}
