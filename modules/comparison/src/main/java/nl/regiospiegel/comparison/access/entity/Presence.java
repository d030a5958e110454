package nl.regiospiegel.comparison.access.entity;

import java.util.List;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;

/**
 * Whether a region has one sort of access point.
 *
 * @param points the region's access points of that sort, whether or not they give access
 */
public record Presence(State state, List<AccessPoint> points) {

    /** What the sources say. That no source speaks of it does not make it absent. */
    public enum State {
        PRESENT("present"),
        ABSENT("absent"),
        UNKNOWN("unknown");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Presence of(List<AccessPoint> points) {
        return new Presence(state(points), List.copyOf(points));
    }

    private static State state(List<AccessPoint> points) {
        if (points.stream().anyMatch(point -> point.present().whenKnown().orElse(false))) {
            return State.PRESENT;
        }
        var saysNo =
                points.stream().anyMatch(point -> point.present().whenKnown().isPresent());
        var isSilent =
                points.stream().anyMatch(point -> point.present().whenKnown().isEmpty());
        return saysNo && !isSilent ? State.ABSENT : State.UNKNOWN;
    }
}
