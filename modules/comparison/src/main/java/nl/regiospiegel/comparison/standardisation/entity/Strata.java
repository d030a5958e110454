package nl.regiospiegel.comparison.standardisation.entity;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.StratumFigure;

/**
 * Figures by age class, by area and period.
 *
 * @param figures by place, and there by the code of the class
 */
public record Strata(Map<Place, Map<String, PublishedFigure>> figures) {

    /** Where and when. */
    public record Place(AreaCode area, Period period) {}

    public static final Strata NONE = new Strata(Map.of());

    public static Strata of(Collection<StratumFigure> strata) {
        return new Strata(strata.stream()
                .collect(Collectors.groupingBy(
                        stratum -> new Place(
                                stratum.figure().area(), stratum.figure().period()),
                        Collectors.toMap(
                                StratumFigure::age, StratumFigure::figure, (one, other) -> one, TreeMap::new))));
    }

    /** The classes of an area in a period, by code; empty without any. */
    public Map<String, PublishedFigure> in(AreaCode area, Period period) {
        return figures.getOrDefault(new Place(area, period), Map.of());
    }

    /** Persons in each class of the standard; empty when a class has no published number. */
    public Map<String, Double> persons(AgeStandard standard) {
        var classes = in(standard.country(), standard.period());
        var complete = classes.values().stream()
                .map(PublishedFigure::observation)
                .allMatch(Observation.Counted.class::isInstance);
        return complete
                ? classes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> persons(entry.getValue())))
                : Map.of();
    }

    private static double persons(PublishedFigure figure) {
        return ((Observation.Counted) figure.observation()).denominator().toDouble();
    }
}
