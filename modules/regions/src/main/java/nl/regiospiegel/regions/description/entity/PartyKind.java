package nl.regiospiegel.regions.description.entity;

import nl.regiospiegel.regions.language.Coded;

/** What sort of organisation a party is. */
public enum PartyKind implements Coded {
    MUNICIPALITY,
    JOINT_BODY,
    CONSORTIUM,
    COOPERATIVE,
    PROVIDER,
    COMPANY,
    ADVISER
}
