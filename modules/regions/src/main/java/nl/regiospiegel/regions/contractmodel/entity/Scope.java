package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;

/**
 * What the contract covers. A list, not a yes or no: sources contradict each other about "all".
 *
 * @param extent how much of youth help, in the source's words
 * @param included forms that are in it
 * @param excluded forms that are not
 */
public record Scope(Fact<String> extent, FactList<CareForm> included, FactList<CareForm> excluded) {

    public Scope {
        extent = extent == null ? Fact.unknown() : extent;
        included = included == null ? FactList.unknown() : included;
        excluded = excluded == null ? FactList.unknown() : excluded;
    }

    /** Whether the contract is known to cover a form, itself or as part of a broader one, and not to leave it out. */
    public boolean covers(CareForm form) {
        return included.known().stream().anyMatch(in -> in.contains(form))
                && excluded.known().stream().noneMatch(out -> out.contains(form));
    }
}
