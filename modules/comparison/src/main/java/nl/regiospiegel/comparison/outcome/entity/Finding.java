package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * What a reader must know before looking at the figures.
 *
 * @param code stable, kebab-case: one of {@link FindingCode}
 * @param severity what it does to this answer; never less grave than its code says
 * @param regions the regions it is about; empty when it is about all
 * @param parameters what the message speaks of
 */
public record Finding(String code, Severity severity, List<RegionId> regions, List<String> parameters) {

    /** @throws IllegalArgumentException for an unknown code, or one that is made less grave than it is */
    public Finding {
        if (severity.compareTo(FindingCode.of(code).severity()) > 0) {
            throw new IllegalArgumentException(code + " never only " + severity.code());
        }
        regions = List.copyOf(regions);
        parameters = List.copyOf(parameters);
    }

    /** As grave as its code says. */
    public Finding(String code, List<RegionId> regions, List<String> parameters) {
        this(code, FindingCode.of(code).severity(), regions, parameters);
    }

    /** The same for a question that it leaves without an answer. */
    public Finding blocking() {
        return new Finding(code, Severity.BLOCKS, regions, parameters);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }

    /** Whether it leaves this one without an answer. */
    public boolean blocks(Subject subject) {
        return blocks()
                && (regions.isEmpty()
                        || subject.region() != null
                                && regions.contains(subject.region().id()));
    }

    public String message(Locale locale) {
        return OutcomeTexts.of(FindingCode.of(code).feature(), locale).say("finding." + code, parameters.toArray());
    }
}
