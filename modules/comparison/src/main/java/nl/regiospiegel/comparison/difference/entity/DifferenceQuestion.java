package nl.regiospiegel.comparison.difference.entity;

import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Which two are compared, on what.
 *
 * @param outcome indicator, vintage, day and language, with the regions among the two
 * @param period that of a; {@code null} when it has none
 * @param periodOfB the same one, but where each stands on its own clock
 * @param a whose value is judged
 * @param b beside whom
 * @param confidence of the difference: 0.95 or 0.998
 */
public record DifferenceQuestion(
        OutcomeQuestion outcome, Period period, Period periodOfB, Subject a, Subject b, double confidence) {

    /** Of both in one period. */
    public DifferenceQuestion(OutcomeQuestion outcome, Period period, Subject a, Subject b, double confidence) {
        this(outcome, period, period, a, b, confidence);
    }
}
