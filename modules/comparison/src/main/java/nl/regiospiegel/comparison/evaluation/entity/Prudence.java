package nl.regiospiegel.comparison.evaluation.entity;

import nl.regiospiegel.statistics.evaluation.PlaceboTest;

/** Below which numbers a study says less, or nothing. The kernel computes whatever is defined; this is when that is too little. */
public final class Prudence {

    /** With fewer clean periods before there is a picture and no estimate. */
    public static final int FEWEST_BEFORE = 4;

    /** With fewer clean periods before an estimate has a warning. */
    public static final int ENOUGH_BEFORE = 8;

    /** With fewer donors there is no rank. */
    public static final int FEWEST_DONORS_FOR_RANK = PlaceboTest.FEWEST_FOR_RANK;

    /** With fewer donors there is neither a p-value nor a placebo range. */
    public static final int FEWEST_DONORS_FOR_P = PlaceboTest.FEWEST_FOR_P;

    private Prudence() {}
}
