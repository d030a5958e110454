package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import nl.regiospiegel.statistics.evaluation.Evaluation;
import nl.regiospiegel.statistics.evaluation.PlaceboRange;
import nl.regiospiegel.statistics.evaluation.PlaceboTest;
import nl.regiospiegel.statistics.evaluation.PreFit;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;

/**
 * An effect on one region. Its variance is not identified, so there is no standard error: there is its place among the donors,
 * each taken as if it had switched.
 *
 * @param test the effect and the placebos
 * @param means before and after, of the region and of all donors counted equally
 * @param sensitivity the same question asked a little differently
 */
public record CaseEffect(Study study, PlaceboTest test, BeforeAfter means, List<SensitivityRow> sensitivity)
        implements EvaluationResult {

    public CaseEffect {
        sensitivity = List.copyOf(sensitivity);
    }

    public Evaluation evaluation() {
        return test.evaluation();
    }

    public double effect() {
        return evaluation().effect();
    }

    /** From 1, the most unusual; a mean of municipalities has none, because single donors vary more than it does. */
    public OptionalInt rank() {
        return isRanked() ? test.rank() : OptionalInt.empty();
    }

    /** Rank over donors + 1, from 19 donors. */
    public OptionalDouble p() {
        return isRanked() ? test.p() : OptionalDouble.empty();
    }

    /** The constant effects that the rank does not reject, from 19 donors. */
    public Optional<PlaceboRange> range() {
        return isRanked() ? test.range() : Optional.empty();
    }

    private boolean isRanked() {
        return study.unit().composition() != Composition.GROUP;
    }

    /** Whether the comparison follows the region so badly before the start that only a description remains. */
    public boolean isDescriptive() {
        return evaluation() instanceof SyntheticControl control && control.quality() == PreFit.POOR;
    }
}
