package nl.regiospiegel.regions.timeline.entity;

import nl.regiospiegel.regions.language.Coded;

/**
 * The steps of purchasing and running a contract, in their usual order, then what may come at any time. {@code AWARD} when
 * a source does not say whether the award was provisional or final.
 */
public enum EventType implements Coded {
    POLICY_DECISION,
    MARKET_CONSULTATION,
    TENDER_START,
    NOTICE,
    BIDS,
    AWARD,
    PROVISIONAL_AWARD,
    STANDSTILL_END,
    FINAL_AWARD,
    SIGNING,
    HANDOVER,
    CLIENT_TRANSFER,
    INTAKE_CUT_OVER,
    CONTRACT_START,
    IMPLEMENTATION,
    AMENDMENT,
    EVALUATION,
    EXTENSION,
    CONTRACT_END,
    COMMUNICATION
}
