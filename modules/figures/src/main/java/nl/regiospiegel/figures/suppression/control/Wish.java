package nl.regiospiegel.figures.suppression.control;

/**
 * That a count can be this low, or this high, for all that an outsider knows.
 *
 * @param unknown the count
 * @param up whether it must be able to be as high, or as low
 * @param level how high or low
 */
record Wish(Unknown unknown, boolean up, double level) {

    boolean isGranted() {
        return up
                ? unknown.possible().high() >= level - Range.HAIR
                : unknown.possible().low() <= level + Range.HAIR;
    }

    /** High must be possible even for who knows which counts are zero; low cannot be, where a total has several parts. */
    Zeros zeros() {
        return up ? Zeros.GIVEN_AWAY : Zeros.SECRET;
    }

    Wish withLevel(double other) {
        return new Wish(unknown, up, other);
    }

    /** What others know already cannot be taken back. */
    Wish withinOutside() {
        return withLevel(unknown.outside(zeros()).clamp(level));
    }
}
