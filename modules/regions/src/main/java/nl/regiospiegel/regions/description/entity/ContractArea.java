package nl.regiospiegel.regions.description.entity;

import java.util.List;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.FactList;

/**
 * An area for which help is contracted. Not a district of the town hall or of CBS.
 *
 * @param id id within the region
 * @param name name in the contract
 * @param municipalities codes of the municipalities it lies in
 * @param districts the CBS districts it consists of
 * @param sources where it is named
 */
public record ContractArea(
        String id, String name, List<String> municipalities, FactList<District> districts, List<Citation> sources) {

    public ContractArea {
        municipalities = List.copyOf(municipalities);
        districts = districts == null ? FactList.unknown() : districts;
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
