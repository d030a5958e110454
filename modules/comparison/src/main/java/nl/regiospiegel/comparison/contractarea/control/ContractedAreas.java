package nl.regiospiegel.comparison.contractarea.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.contractarea.entity.ContractedArea;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.description.entity.ContractArea;
import nl.regiospiegel.regions.description.entity.Party;

/** The contract areas of a region, each with the party that has the lot in the contract of a day. */
final class ContractedAreas {

    private ContractedAreas() {}

    static List<ContractedArea> of(ComparedRegion region, LocalDate day) {
        return region.configuration().region().contractAreas().stream()
                .map(area -> new ContractedArea(area.id(), subject(region, area), contractor(region, area, day)))
                .toList();
    }

    private static Subject subject(ComparedRegion region, ContractArea area) {
        return new Subject(
                Role.MUNICIPALITY,
                AreaCode.contractArea(region.id(), area.id()),
                area.name(),
                region,
                region.demonstration());
    }

    private static Party contractor(ComparedRegion region, ContractArea area, LocalDate day) {
        return region.contractModel(day).stream()
                .flatMap(contract -> contract.lots().known().stream())
                .filter(lot -> lot.area().equals(area.id()))
                .map(Lot::contractor)
                .flatMap(id -> party(region, id))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Party> party(ComparedRegion region, String id) {
        return region.configuration().region().parties().stream()
                .filter(party -> party.id().equals(id));
    }
}
