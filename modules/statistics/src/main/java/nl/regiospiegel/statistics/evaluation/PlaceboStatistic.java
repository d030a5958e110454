package nl.regiospiegel.statistics.evaluation;

/** What units are ranked by. All are two-sided: large means far from zero. */
public enum PlaceboStatistic {
    /** Mean square gap after the start over mean square gap before it; synthetic control. */
    MEAN_SQUARE_RATIO,
    /** Mean square gap after the start; synthetic control in which some unit is interpolated, so that its ratio means nothing. */
    POST_MEAN_SQUARE,
    /** The absolute effect; every other method. */
    ABSOLUTE_EFFECT;

    double of(Evaluation evaluation) {
        return switch (this) {
            case MEAN_SQUARE_RATIO ->
                control(evaluation).postMeanSquare() / control(evaluation).preMeanSquare();
            case POST_MEAN_SQUARE -> control(evaluation).postMeanSquare();
            case ABSOLUTE_EFFECT -> Math.abs(evaluation.effect());
        };
    }

    /** What rounding alone can make of a zero, for values of this size. */
    double rounding(double largest) {
        var least = 1e-12 * largest;
        return switch (this) {
            case MEAN_SQUARE_RATIO -> 0;
            case POST_MEAN_SQUARE -> least * least;
            case ABSOLUTE_EFFECT -> least;
        };
    }

    private static SyntheticControl control(Evaluation evaluation) {
        return (SyntheticControl) evaluation;
    }
}
