package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * How long the contract runs.
 *
 * @param start id of the timeline event that starts it; planned and actual day stand there. {@code null} when unknown
 * @param durationMonths length of the base term
 * @param end last day or period of the base term
 */
public record Term(String start, Fact<Integer> durationMonths, Fact<EdtfDate> end) {

    public Term {
        durationMonths = durationMonths == null ? Fact.unknown() : durationMonths;
        end = end == null ? Fact.unknown() : end;
    }
}
