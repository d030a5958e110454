package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * Something the contract wants to reach, in numbers.
 *
 * @param id id within the contract model
 * @param wording the target in the source's words
 * @param value how much
 * @param numerator what is counted
 * @param denominator out of what
 * @param base value at the start, {@code null} when not stated
 * @param due when it must be reached, {@code null} when not stated
 */
public record Target(
        String id,
        String wording,
        Quantity value,
        TargetPart numerator,
        TargetPart denominator,
        Quantity base,
        EdtfDate due) {}
