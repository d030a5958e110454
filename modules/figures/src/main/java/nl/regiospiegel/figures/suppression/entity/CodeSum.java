package nl.regiospiegel.figures.suppression.entity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sub-total inside a code list, such as all youth help without residence. The total of everything, {@code _T}, needs none.
 *
 * @param axis which breakdown
 * @param whole code of the sub-total
 * @param parts codes that make it
 */
public record CodeSum(Axis axis, String whole, Set<String> parts) {

    public CodeSum {
        parts = Set.copyOf(parts);
    }

    /** One code for several that are taken together. */
    static String named(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining("+"));
    }

    /** The sub-total that codes make which a reference takes together. */
    public static CodeSum of(Axis axis, Collection<String> codes) {
        return new CodeSum(axis, named(codes), Set.copyOf(codes));
    }
}
