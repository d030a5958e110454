package nl.regiospiegel.comparison.overview.entity;

import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.decision.BenchmarkDecision;
import nl.regiospiegel.statistics.decision.BenjaminiHochberg;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;

/** Whether a region differs from the benchmark, on its own and among all decisions of the overview. */
public sealed interface OverviewDecision {

    /**
     * A decision.
     *
     * @param direction which way is better; neutral when the regions of the row see it differently
     * @param p the p-value that belongs to the decision, {@code null} where its method has none
     * @param adjusted the same, corrected for the whole family; {@code null} when it is no part of that
     */
    record Decided(BenchmarkDecision decision, Direction direction, Double p, Double adjusted)
            implements OverviewDecision {

        /** What is left of the decision at 95 % after the correction; {@code null} when it is not corrected. */
        public Decision corrected() {
            if (adjusted == null) {
                return null;
            }
            return adjusted <= BenjaminiHochberg.LEVEL ? decision.at95() : Decision.SIMILAR;
        }
    }

    /** No decision can be given; it is no part of the family. */
    record Undecided(Refusal refusal) implements OverviewDecision {}
}
