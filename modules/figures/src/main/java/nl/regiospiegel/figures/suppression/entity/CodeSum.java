package nl.regiospiegel.figures.suppression.entity;

import java.util.Set;

/**
 * A sub-total inside a code list, such as all youth help without residence. The total of everything, {@code _T}, needs none.
 *
 * @param dimension which breakdown
 * @param whole code of the sub-total
 * @param parts codes that make it
 */
public record CodeSum(Dimension dimension, String whole, Set<String> parts) {

    public CodeSum {
        parts = Set.copyOf(parts);
    }
}
