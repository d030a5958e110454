package nl.regiospiegel.comparison.evaluation.conclusion.entity;

import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;

/** How sure a conclusion about one region may sound, from most to least. */
public enum Certainty {
    /** Few placebos are as unusual, and nothing speaks against it. */
    DISTINGUISHABLE,
    /** Few placebos are as unusual, but something speaks against leaning on it. */
    TENTATIVE,
    /** Chance can explain it. Not the same as no change. */
    INDISTINGUISHABLE,
    /** There is a place, among too few. */
    RANK_ONLY,
    /** There is no place. */
    NO_RANK,
    /** The comparison does not follow the region before: only a description remains, whatever its place. */
    DESCRIPTIVE;

    /** At or below which a p-value is small. */
    public static final double LARGEST_P = 0.05;

    /** By the numbers alone, and on the side of caution. */
    public static Certainty of(Effect effect, int before) {
        if (effect.fit() == Fit.POOR) {
            return DESCRIPTIVE;
        }
        if (effect.place().isEmpty()) {
            return NO_RANK;
        }
        var place = effect.place().get();
        if (place.p().isEmpty()) {
            return RANK_ONLY;
        }
        if (place.p().get() > LARGEST_P) {
            return INDISTINGUISHABLE;
        }
        return before >= Prudence.ENOUGH_BEFORE && nothingSpeaksAgainst(effect, place) ? DISTINGUISHABLE : TENTATIVE;
    }

    private static boolean nothingSpeaksAgainst(Effect effect, Place place) {
        return !disagrees(place)
                && effect.effect() != 0
                && !effect.changesSide()
                && !effect.isFoundWhereNothingStarted();
    }

    /** Whether the range holds zero where the p-value is small, or the other way round: they answer different questions. */
    public static boolean disagrees(Place place) {
        return place.p().isPresent()
                && place.range()
                        .filter(range -> holdsZero(range.lower(), range.upper())
                                == (place.p().get() <= LARGEST_P))
                        .isPresent();
    }

    private static boolean holdsZero(double lower, double upper) {
        return lower <= 0 && upper >= 0;
    }
}
