package nl.regiospiegel.comparison.evaluation.conclusion.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import nl.regiospiegel.statistics.evaluation.PlaceboRange;

/** What came of an evaluation, as far as a conclusion needs it. */
public sealed interface Outcome {

    /**
     * An effect on one region.
     *
     * @param place among the placebos; empty where it has none
     * @param fit how well the comparison follows the region before
     * @param others what the same question gave when it was changed a little
     * @param atPlaceboStart the effect at a moment at which nothing started; empty when not asked
     */
    record Effect(double effect, Optional<Place> place, Fit fit, List<Double> others, Optional<Double> atPlaceboStart)
            implements Outcome {

        public Effect {
            others = List.copyOf(others);
        }

        /** Whether the answer changes side when the question is changed a little. */
        public boolean changesSide() {
            return others.stream().anyMatch(other -> Math.signum(other) * Math.signum(effect) < 0);
        }

        /** Whether as much was found where nothing started. */
        public boolean isFoundWhereNothingStarted() {
            return atPlaceboStart
                    .filter(placebo -> effect != 0 && Math.abs(placebo) >= Math.abs(effect))
                    .isPresent();
        }
    }

    /**
     * Place among donors that were each taken as if they had switched.
     *
     * @param rank from 1, the most unusual
     * @param of how many take part, the region among them
     * @param p rank over how many; empty with too few
     * @param range constant effects that the rank does not reject; empty with too few
     */
    record Place(int rank, int of, Optional<Double> p, Optional<PlaceboRange> range) {}

    /** How well a comparison follows a region before its switch. */
    enum Fit {
        GOOD,
        POOR,
        /** So many donors for so few periods that some follow perfectly by themselves. */
        INTERPOLATED,
        /** One donor, or donors that are all alike, leave nothing to judge. */
        NOT_JUDGED,
        /** The method assumes that both would have changed alike, which cannot be checked. */
        ASSUMED
    }

    /**
     * An effect over regions that switched at different moments.
     *
     * @param effect over all groups that count; empty when none does
     * @param regions names of who takes part
     * @param p by permutation; empty with too few areas that never switched
     */
    record Staggered(Optional<Double> effect, List<String> regions, Optional<Double> p) implements Outcome {

        public Staggered {
            regions = List.copyOf(regions);
        }
    }

    /**
     * A description.
     *
     * @param means before and after of both; empty where even these would be read as an effect
     * @param tooShort whether it is only a description because too few periods lie before
     */
    record Described(Optional<BeforeAfter> means, boolean tooShort) implements Outcome {}

    /**
     * Nothing can be said; something else can.
     *
     * @param why sentences, the reason first
     * @param instead sentences on what can be asked, the most useful first
     */
    record Refused(List<String> why, List<String> instead) implements Outcome {

        public Refused {
            why = List.copyOf(why);
            instead = List.copyOf(instead);
        }
    }
}
