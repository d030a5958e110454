package nl.regiospiegel.regions.localindicator.entity;

import java.util.List;

/**
 * Everything a region defines in its own way. Most regions define nothing.
 *
 * @param directions shared indicators of which another way is better here
 * @param indicators figures of its own
 * @param waitingTimes what it means by a waiting time
 */
public record LocalDefinitions(
        List<LocalDirection> directions, List<LocalIndicator> indicators, List<WaitingTimeDefinition> waitingTimes) {

    public static final LocalDefinitions NONE = new LocalDefinitions(List.of(), List.of(), List.of());

    public LocalDefinitions {
        directions = directions == null ? List.of() : List.copyOf(directions);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        waitingTimes = waitingTimes == null ? List.of() : List.copyOf(waitingTimes);
    }

    /** Nothing is defined, so there is no file of it. */
    public boolean none() {
        return equals(NONE);
    }

    /** The region's own figures that stand closest to this shared indicator. */
    public List<LocalIndicator> closestTo(String indicator) {
        return indicators.stream()
                .filter(each -> each.mapsTo().equals(indicator))
                .toList();
    }
}
