package nl.regiospiegel.comparison.contractarea.entity;

import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.regions.description.entity.Party;

/**
 * A contract area and who works there.
 *
 * @param id id within its region
 * @param subject where its figures are found
 * @param contractor the party that has the lot; {@code null} when no source says
 */
public record ContractedArea(String id, Subject subject, Party contractor) {

    /** Whether it is known that another has the same contractor. */
    public boolean sharesContractorWith(ContractedArea other) {
        return contractor != null && other.contractor != null && contractor.id().equals(other.contractor.id());
    }
}
