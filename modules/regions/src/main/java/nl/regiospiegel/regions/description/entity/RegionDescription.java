package nl.regiospiegel.regions.description.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Who a region is.
 *
 * @param id name of its folder
 * @param name name as people read it
 * @param published whether other regions may see its configuration
 * @param demonstration whether it is invented
 * @param municipalities its municipalities, each with its dates
 * @param contractAreas the areas for which help is contracted
 * @param parties the organisations that its files name
 */
public record RegionDescription(
        RegionId id,
        LocalText name,
        boolean published,
        boolean demonstration,
        List<Municipality> municipalities,
        List<ContractArea> contractAreas,
        List<Party> parties) {

    public RegionDescription {
        municipalities = List.copyOf(municipalities);
        contractAreas = contractAreas == null ? List.of() : List.copyOf(contractAreas);
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    public Optional<Party> party(String partyId) {
        return parties.stream().filter(party -> party.id().equals(partyId)).findFirst();
    }

    public Optional<ContractArea> contractArea(String areaId) {
        return contractAreas.stream().filter(area -> area.id().equals(areaId)).findFirst();
    }
}
