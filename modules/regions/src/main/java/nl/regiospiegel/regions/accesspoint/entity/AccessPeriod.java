package nl.regiospiegel.regions.accesspoint.entity;

import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * From when until when an access point is open.
 *
 * @param from first day or period
 * @param until last day or period
 */
public record AccessPeriod(Fact<EdtfDate> from, Fact<EdtfDate> until) {

    public AccessPeriod {
        from = from == null ? Fact.unknown() : from;
        until = until == null ? Fact.unknown() : until;
    }
}
