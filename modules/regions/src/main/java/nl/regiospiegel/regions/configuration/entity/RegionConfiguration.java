package nl.regiospiegel.regions.configuration.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * Everything a region has configured, checked: every reference in it resolves. The statutory referral routes and their
 * source, the same for every region, are part of it.
 *
 * @param region who the region is
 * @param contractModels its contracts, in the order of the file
 * @param accessPoints its ways into help, then the statutory routes
 * @param events its timeline, in the order of the file
 * @param sources what all of these cite
 * @param localDefinitions what it defines in its own way; mostly nothing
 */
public record RegionConfiguration(
        RegionDescription region,
        List<ContractModel> contractModels,
        List<AccessPoint> accessPoints,
        List<TimelineEvent> events,
        List<Source> sources,
        LocalDefinitions localDefinitions) {

    /** A region that defines nothing in its own way. */
    public RegionConfiguration(
            RegionDescription region,
            List<ContractModel> contractModels,
            List<AccessPoint> accessPoints,
            List<TimelineEvent> events,
            List<Source> sources) {
        this(region, contractModels, accessPoints, events, sources, LocalDefinitions.NONE);
    }

    public RegionConfiguration {
        contractModels = List.copyOf(contractModels);
        accessPoints = List.copyOf(accessPoints);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
    }

    public Optional<TimelineEvent> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** When a contract is in force: from its start (the actual day, else the planned one) to the end of its base term. */
    public Validity validity(ContractModel model) {
        return Validity.of(model.term(), event(model.term().start()).orElse(null));
    }

    public Validity validity(AccessPoint accessPoint) {
        return Validity.of(accessPoint.period());
    }
}
