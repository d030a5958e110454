package nl.regiospiegel.regions.contractmodel.entity;

/**
 * A part of the contract with its own contractor.
 *
 * @param area id of the contract area
 * @param contractor id of the party
 */
public record Lot(String area, String contractor) {}
