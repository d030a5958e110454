package nl.regiospiegel.regions.accesspoint.entity;

import nl.regiospiegel.regions.language.Coded;

/** Who opened the door: the municipality, or the law for the whole country. */
public enum AccessPointKind implements Coded {
    MUNICIPAL_ACCESS_POINT,
    STATUTORY_REFERRAL_ROUTE
}
