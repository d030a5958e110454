package nl.regiospiegel.figures.suppression.entity;

import java.util.Set;

/**
 * Counts with ids of their own that together make another, such as the trajectories by referrer. Parts that are not in the
 * list, or that nobody publishes, do no harm: the parts then make at most the whole.
 */
public record CountSum(String whole, Set<String> parts) {

    public CountSum {
        parts = Set.copyOf(parts);
    }
}
