package nl.regiospiegel.comparison.difference.control;

import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.regions.localindicator.entity.LocalDirection;
import nl.regiospiegel.statistics.decision.Direction;

/** Which way is good, by the catalogue and by those who are compared. */
public final class SeenDirection {

    private SeenDirection() {}

    /** Where those who compare see it differently, only higher and lower can be said. */
    public static Direction of(Indicator indicator, Subject a, Subject b) {
        var seen = Stream.concat(
                        Stream.of(indicator.direction().code()),
                        Stream.of(a, b).flatMap(subject -> own(subject, indicator)))
                .distinct()
                .toList();
        if (seen.size() > 1) {
            return Direction.NEUTRAL;
        }
        return switch (indicator.direction()) {
            case HIGHER -> Direction.HIGH_IS_GOOD;
            case LOWER -> Direction.LOW_IS_GOOD;
            case NEUTRAL -> Direction.NEUTRAL;
        };
    }

    private static Stream<String> own(Subject subject, Indicator indicator) {
        return Stream.ofNullable(subject.region())
                .flatMap(region -> region.configuration().localDefinitions().directions().stream())
                .filter(local -> local.indicator().equals(indicator.code().value()))
                .map(LocalDirection::direction)
                .flatMap(fact -> fact.whenKnown().stream())
                .map(better -> better.code());
    }
}
