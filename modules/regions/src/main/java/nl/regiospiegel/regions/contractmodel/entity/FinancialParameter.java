package nl.regiospiegel.regions.contractmodel.entity;

/**
 * An agreement about money, such as the safety valve.
 *
 * @param kind which knob
 * @param quantity how much, {@code null} when it is not a number or not stated
 * @param wording what is agreed, in Dutch
 */
public record FinancialParameter(FinancialParameterKind kind, Quantity quantity, String wording) {}
