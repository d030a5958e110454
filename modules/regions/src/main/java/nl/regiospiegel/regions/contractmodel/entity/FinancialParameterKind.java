package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.language.Coded;

/** The knobs of a budget. */
public enum FinancialParameterKind implements Coded {
    SAFETY_VALVE,
    RESERVE,
    EXECUTION_COSTS,
    EXPECTED_SAVINGS,
    PRODUCT_BOOK,
    BUDGET_CEILING,
    BUDGET
}
