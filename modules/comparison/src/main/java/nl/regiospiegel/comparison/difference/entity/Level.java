package nl.regiospiegel.comparison.difference.entity;

import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * The value of one of the two, with the interval at both usual levels.
 *
 * @param figure the figure behind it, {@code null} when there is none
 * @param at95 with the 95 % interval
 * @param at998 the same with the 99.8 % interval
 */
public record Level(Subject subject, PublishedFigure figure, Result at95, Result at998) {

    /** The estimate, or {@code null} when it is refused. */
    public Estimate estimate() {
        return at95 instanceof Estimate estimate ? estimate : null;
    }

    /** Why there is no estimate, or {@code null} when there is. */
    public Refusal refusal() {
        return at95 instanceof Refusal refusal ? refusal : null;
    }
}
