package nl.regiospiegel.comparison.contractarea.control;

/** What was asked of contract areas, as text from outside; {@code null} or empty when not asked. */
public record ContractAreasParameters(
        String indicator, String region, String period, String confidence, String vintageAsOf) {}
