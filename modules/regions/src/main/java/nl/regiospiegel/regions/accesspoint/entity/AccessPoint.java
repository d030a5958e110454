package nl.regiospiegel.regions.accesspoint.entity;

import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;

/**
 * A way into youth help.
 *
 * @param id id within the region
 * @param kind municipal, or a statutory route that is the same everywhere
 * @param type what sort of place
 * @param name what the region calls it
 * @param present whether it gives access; unknown when its role is unclear
 * @param operators ids of the parties that run it
 * @param areas ids of contract areas, or codes of municipalities, that it serves
 * @param period when it is open
 * @param insideContract whether it is part of the contract
 * @param contractModel id of that contract model, or {@code null}
 */
public record AccessPoint(
        String id,
        AccessPointKind kind,
        AccessPointType type,
        Fact<String> name,
        Fact<Boolean> present,
        FactList<String> operators,
        FactList<String> areas,
        AccessPeriod period,
        Fact<Boolean> insideContract,
        String contractModel) {

    public AccessPoint {
        name = name == null ? Fact.unknown() : name;
        present = present == null ? Fact.unknown() : present;
        operators = operators == null ? FactList.unknown() : operators;
        areas = areas == null ? FactList.unknown() : areas;
        period = period == null ? new AccessPeriod(null, null) : period;
        insideContract = insideContract == null ? Fact.unknown() : insideContract;
    }
}
