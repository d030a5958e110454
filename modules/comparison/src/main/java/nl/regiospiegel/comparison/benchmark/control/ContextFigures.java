package nl.regiospiegel.comparison.benchmark.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * Background figures of areas, as they were in one year. Of an area without a figure of its own the counts of its
 * municipalities are added, where none is missing. Numbers of people are taken as their logarithm: twice as many is as far from
 * half as many, whatever the size.
 */
@ApplicationScoped
public class ContextFigures {

    /** The values of one background indicator in one year, by area. */
    record Found(Period period, Map<AreaCode, Double> values, List<String> dataSets) {}

    @Inject
    private PublishedFigures figures;

    /** The latest year not after this one in which all these areas have the figure. */
    Optional<Period> latest(Indicator indicator, Collection<AreaCode> areas, Period last, LocalDate asOf) {
        return find(indicator, areas, null, last, asOf).stream()
                .collect(Collectors.groupingBy(
                        PublishedFigure::period, Collectors.mapping(PublishedFigure::area, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().containsAll(areas))
                .map(Map.Entry::getKey)
                .max(Period::compareTo);
    }

    /** @param parts the municipalities of each area; of a municipality none */
    Found in(Period year, Indicator indicator, Map<AreaCode, List<AreaCode>> parts, LocalDate asOf) {
        var codes = parts.entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()))
                .distinct()
                .toList();
        return found(year, indicator, parts, find(indicator, codes, year, year, asOf));
    }

    /** What figures of one year say of these areas. */
    static Found found(
            Period year, Indicator indicator, Map<AreaCode, List<AreaCode>> parts, List<PublishedFigure> figures) {
        var byArea = figures.stream().collect(Collectors.toMap(PublishedFigure::area, PublishedFigure::observation));
        var values = new HashMap<AreaCode, Double>();
        parts.forEach(
                (area, within) -> value(indicator, area, within, byArea).ifPresent(value -> values.put(area, value)));
        return new Found(
                year,
                values,
                figures.stream().map(PublishedFigure::dataSet).distinct().toList());
    }

    private List<PublishedFigure> find(
            Indicator indicator, Collection<AreaCode> areas, Period from, Period to, LocalDate asOf) {
        return figures.find(new FigureQuery(indicator.code(), List.copyOf(areas), PeriodKind.YEAR, from, to, asOf));
    }

    private static Optional<Double> value(
            Indicator indicator, AreaCode area, List<AreaCode> within, Map<AreaCode, Observation> found) {
        var own = Optional.ofNullable(found.get(area)).flatMap(observation -> value(indicator, List.of(observation)));
        if (own.isPresent()
                || within.isEmpty()
                || !indicator.additivity().overAreas()
                || !found.keySet().containsAll(within)) {
            return own;
        }
        return value(indicator, within.stream().map(found::get).toList());
    }

    private static Optional<Double> value(Indicator indicator, List<Observation> observations) {
        if (observations.size() == 1 && observations.get(0) instanceof Observation.PublishedValue published) {
            return scaled(indicator, published.value().doubleValue());
        }
        var count = 0.0;
        var of = 0.0;
        for (var observation : observations) {
            if (observation instanceof Observation.Counted counted) {
                count += counted.numerator().toDouble();
                of += counted.denominator().toDouble();
            } else if (observation instanceof Observation.NumeratorOnly alone && indicator.formula() == Formula.COUNT) {
                count += alone.numerator().toDouble();
            } else {
                return Optional.empty();
            }
        }
        return scaled(indicator, indicator.valueOf(count, of));
    }

    private static Optional<Double> scaled(Indicator indicator, double value) {
        var scaled = indicator.formula() == Formula.COUNT ? Math.log(value) : value;
        return Double.isFinite(scaled) ? Optional.of(scaled) : Optional.empty();
    }
}
