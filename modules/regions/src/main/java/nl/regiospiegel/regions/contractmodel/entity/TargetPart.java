package nl.regiospiegel.regions.contractmodel.entity;

/**
 * Numerator or denominator of a target.
 *
 * @param wording the source's word for what is counted
 * @param specified whether the source says precisely what counts; a target can leave that open
 */
public record TargetPart(String wording, boolean specified) {}
