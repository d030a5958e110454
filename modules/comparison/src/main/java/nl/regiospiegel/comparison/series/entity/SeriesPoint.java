package nl.regiospiegel.comparison.series.entity;

import java.util.Optional;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * One period of a course.
 *
 * @param eventTime periods since the start on the region's own clock, {@code null} off the clock
 * @param mixed whether the old and the new mix in it around the switch of the region
 * @param leftOut whether it is shown and no summary of the course counts it: it mixes, and time runs on the region's own clock
 * @param place in which run and stretch it lies, {@code null} without an estimate
 * @param figure the figure behind the result, {@code null} when there is none
 */
public record SeriesPoint(
        Period period,
        Integer eventTime,
        boolean mixed,
        boolean leftOut,
        Place place,
        PublishedFigure figure,
        Result result) {

    /**
     * Both are counted from 1 in order of time.
     *
     * @param run within one, every period has an estimate and a line may join them
     * @param stretch within one, every figure means the same; it can have gaps
     */
    public record Place(int run, int stretch) {}

    /** The same in a run and a stretch. */
    public SeriesPoint at(Place other) {
        return new SeriesPoint(period, eventTime, mixed, leftOut, other, figure, result);
    }

    /** Whether the other follows it directly, on the same side of every break. */
    public boolean leadsTo(SeriesPoint other) {
        return other.period.index() - period.index() == 1 && other.place.run() == place.run();
    }

    public Optional<Estimate> estimate() {
        return result instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
    }

    public Optional<Refusal> refusal() {
        return result instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    /** The value of a point that has one. */
    public double value() {
        return estimate().orElseThrow().value();
    }
}
