package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * How a fact follows from others, when no source states it.
 *
 * @param from paths of the facts it follows from, such as {@code term.durationMonths} in the same item or
 *     {@code timeline.contract-start.planned} in another file
 * @param reason one sentence of reasoning, in Dutch
 */
public record Derivation(List<String> from, String reason) {
    public Derivation {
        from = List.copyOf(from);
    }
}
