package nl.regiospiegel.comparison.model.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Derivation;

/**
 * One thing that is said, and who says so.
 *
 * @param qualifier the word that softens it, such as {@code bijna}, or {@code null}
 * @param atLeast whether the number is a lower bound, because no source names them all
 * @param derived what it follows from, {@code null} when a source states it
 * @param note what a reader must know of it, or {@code null}
 */
public record SaidReading(
        Said said, String qualifier, boolean atLeast, List<Citation> sources, Derivation derived, String note) {

    public SaidReading {
        sources = List.copyOf(sources);
    }

    /** What the product works out itself. */
    public static SaidReading computed(Said said, List<Citation> sources, Derivation derived) {
        return new SaidReading(said, null, false, sources, derived, null);
    }

    public SaidReading asLowerBound(String words) {
        return new SaidReading(said, words, true, sources, derived, note);
    }

    /** With its qualifier in front: "bijna 190". */
    public String text() {
        return qualifier == null ? said.text() : qualifier + " " + said.text();
    }

    /** Whether both can be true of one thing; a lower bound agrees with every number from it. */
    boolean canBe(SaidReading other) {
        if (said.value() instanceof Integer mine && other.said.value() instanceof Integer theirs) {
            return (mine >= theirs || atLeast) && (theirs >= mine || other.atLeast);
        }
        return spoken(said.value()).equals(spoken(other.said.value()));
    }

    /** Without what does not make a difference: capitals, and the words in which a source gives a date. */
    private static Object spoken(Object value) {
        if (value instanceof Map<?, ?> parts && parts.containsKey("edtf")) {
            return parts.get("edtf");
        }
        return value instanceof String words ? words.strip().toLowerCase(Locale.ROOT) : value;
    }
}
