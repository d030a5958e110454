package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.language.Coded;

/** How help is paid for. */
public enum FundingForm implements Coded {
    PURCHASE,
    GRANT,
    PRICE_TIMES_VOLUME,
    PER_TRAJECTORY,
    LUMP_SUM,
    POPULATION_BASED,
    PERSONAL_BUDGET
}
