package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.interval.Counts;

/** The published figures of one indicator, by area and period; a hidden figure is there and has no value. */
public final class StudyFigures {

    private final Indicator indicator;
    private final Deflator deflator;
    private final Map<AreaCode, Map<Period, PublishedFigure>> figures = new HashMap<>();

    public StudyFigures(Indicator indicator, Collection<PublishedFigure> published) {
        this(indicator, published, null);
    }

    /** @param deflator puts amounts in prices of one year; {@code null} leaves them as they are */
    public StudyFigures(Indicator indicator, Collection<PublishedFigure> published, Deflator deflator) {
        this.indicator = indicator;
        this.deflator = deflator;
        published.forEach(figure ->
                figures.computeIfAbsent(figure.area(), area -> new HashMap<>()).put(figure.period(), figure));
    }

    public Indicator indicator() {
        return indicator;
    }

    public Optional<PublishedFigure> find(AreaCode area, Period period) {
        return Optional.ofNullable(of(area).get(period));
    }

    /** The value in the unit of the indicator; empty where nothing was published or it is hidden. */
    public OptionalDouble value(AreaCode area, Period period) {
        return find(area, period)
                .map(figure -> inPrices(value(figure.observation()), period))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble inPrices(OptionalDouble value, Period period) {
        if (deflator == null || value.isEmpty()) {
            return value;
        }
        var factor = deflator.factor(period);
        return factor.isEmpty() ? factor : OptionalDouble.of(value.getAsDouble() * factor.getAsDouble());
    }

    /** In whose prices amounts are; empty when they are as they were published. */
    public Optional<Deflator> deflator() {
        return Optional.ofNullable(deflator);
    }

    private OptionalDouble value(Observation observation) {
        if (observation instanceof Observation.Counted counted) {
            return value(new Counts(
                    counted.numerator().toDouble(), counted.denominator().toDouble()));
        }
        if (observation instanceof Observation.PublishedValue published) {
            return OptionalDouble.of(published.value().doubleValue());
        }
        if (observation instanceof Observation.Mean mean) {
            return OptionalDouble.of(mean.value().doubleValue());
        }
        return observation instanceof Observation.NumeratorOnly alone && indicator.formula() == Formula.COUNT
                ? OptionalDouble.of(alone.numerator().toDouble())
                : OptionalDouble.empty();
    }

    /** What counts make; nothing of a share whose part is larger than the whole. */
    private OptionalDouble value(Counts counts) {
        var impossible = indicator.kind() == KindOfStatistic.SHARE && counts.numerator() > counts.denominator();
        return counts.denominator() == 0 || impossible
                ? OptionalDouble.empty()
                : OptionalDouble.of(indicator.valueOf(counts.numerator(), counts.denominator()));
    }

    /** What the summed numerators and denominators make; empty unless every area has both. */
    public OptionalDouble summed(List<AreaCode> areas, Period period) {
        var numerator = 0.0;
        var denominator = 0.0;
        for (var area : areas) {
            var observation = find(area, period).map(PublishedFigure::observation);
            if (observation.isEmpty() || !(observation.get() instanceof Observation.Counted counted)) {
                return OptionalDouble.empty();
            }
            numerator += counted.numerator().toDouble();
            denominator += counted.denominator().toDouble();
        }
        return inPrices(value(new Counts(numerator, denominator)), period);
    }

    /** The unweighted mean; empty unless every area has a value. */
    public OptionalDouble mean(List<AreaCode> areas, Period period) {
        var values = areas.stream()
                .map(area -> value(area, period))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return values.length < areas.size()
                ? OptionalDouble.empty()
                : Arrays.stream(values).average();
    }

    /** The periods some figure of these areas is about, with or without a value. */
    public Set<Period> periods(Collection<AreaCode> areas) {
        return areas.stream().flatMap(area -> of(area).keySet().stream()).collect(Collectors.toSet());
    }

    public List<PublishedFigure> of(Collection<AreaCode> areas) {
        return areas.stream().flatMap(area -> of(area).values().stream()).toList();
    }

    private Map<Period, PublishedFigure> of(AreaCode area) {
        return figures.getOrDefault(area, Map.of());
    }
}
