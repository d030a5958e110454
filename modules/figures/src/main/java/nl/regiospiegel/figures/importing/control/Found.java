package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.importing.entity.Rule;

/**
 * What a text turned out to mean, or which rule it breaks.
 *
 * @param meaning what it means, {@code null} when nothing
 * @param rule the rule it breaks, {@code null} when none
 * @param shown what fills in the words of the rule
 */
public record Found<T>(T meaning, Rule rule, Object[] shown) {

    static <T> Found<T> meaning(T meaning) {
        return new Found<>(meaning, null, null);
    }

    static <T> Found<T> fault(Rule rule, Object... shown) {
        return new Found<>(null, rule, shown);
    }
}
