package nl.regiospiegel.comparison.outcome.entity;

import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * What a series is about.
 *
 * @param role a region, one of its municipalities, or the benchmark
 * @param area where its figures are found; {@code null} for a benchmark that is no single area
 * @param name as people read it
 * @param region the region it is, or lies in; {@code null} for a benchmark that is none
 */
public record Subject(Role role, AreaCode area, String name, ComparedRegion region, boolean demonstration) {

    /** Id of the region as a whole, else the code of the area. */
    public String id() {
        return region == null || role == Role.MUNICIPALITY
                ? area.value()
                : region.id().value();
    }

    /** The part a series plays in a comparison. */
    public enum Role {
        REGION,
        /** Or another part of a region. */
        MUNICIPALITY,
        BENCHMARK
    }
}
