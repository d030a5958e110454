package nl.regiospiegel.regions.contractmodel.entity;

/**
 * What was there before.
 *
 * @param party id of the party that did it, {@code null} when it was not one party
 * @param wording what it was, in Dutch
 */
public record Predecessor(String party, String wording) {}
