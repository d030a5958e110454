package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.language.Coded;

/** How the contractor was sought. {@code TENDER} when a source says that there was one but not which procedure. */
public enum ProcurementProcedure implements Coded {
    TENDER,
    EUROPEAN_OPEN,
    SOCIAL_SERVICES,
    OPEN_HOUSE,
    GRANT_TENDER,
    PRIVATE_AWARD
}
