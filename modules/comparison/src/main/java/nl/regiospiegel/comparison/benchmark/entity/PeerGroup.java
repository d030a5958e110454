package nl.regiospiegel.comparison.benchmark.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Areas that stand together as one benchmark: chosen one by one, or those that resemble a region most.
 *
 * @param members in the order chosen, or the most alike first
 * @param context by what they were found to resemble the region; empty when they were chosen
 * @param refusal why no group could be made, {@code null} when there is one
 */
public record PeerGroup(List<Peer> members, List<Resemblance> context, Refusal refusal) {

    /**
     * One of the group.
     *
     * @param distance from the region in standard deviations, {@code null} when the area was chosen
     */
    public record Peer(Area area, Double distance) {}

    /**
     * A background figure that counts in the distance.
     *
     * @param weight how much it counts beside the others
     * @param period of the figures that were used
     * @param dataSets where they came from
     */
    public record Resemblance(Indicator indicator, double weight, Period period, List<String> dataSets) {

        public Resemblance {
            dataSets = List.copyOf(dataSets);
        }
    }

    public PeerGroup {
        members = List.copyOf(members);
        context = List.copyOf(context);
    }

    public static PeerGroup chosen(List<Area> areas) {
        return new PeerGroup(areas.stream().map(area -> new Peer(area, null)).toList(), List.of(), null);
    }

    public static PeerGroup refused(Refusal refusal) {
        return new PeerGroup(List.of(), List.of(), refusal);
    }

    public List<AreaCode> areas() {
        return members.stream().map(peer -> peer.area().code()).toList();
    }

    public boolean isByResemblance() {
        return !context.isEmpty();
    }
}
