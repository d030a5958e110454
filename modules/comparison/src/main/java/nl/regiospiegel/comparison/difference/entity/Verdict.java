package nl.regiospiegel.comparison.difference.entity;

import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.decision.BenchmarkDecision;
import nl.regiospiegel.statistics.decision.Direction;

/** Whether the value of a lies above or below that of b by more than chance explains. */
public sealed interface Verdict {

    /**
     * A decision at both levels.
     *
     * @param direction which way is better; neutral when the two see it differently
     */
    record Decided(BenchmarkDecision decision, Direction direction) implements Verdict {}

    /** No decision can be given. */
    record Undecided(Refusal refusal) implements Verdict {}
}
