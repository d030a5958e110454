package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * What is counted and among how many, as real numbers that nothing rounds.
 *
 * @param numerator from 0
 * @param denominator above 0; the numerator may be larger, as with events per head
 */
public record Counts(double numerator, double denominator) {

    /** @throws IllegalArgumentException on NaN, infinity, a negative numerator or an empty denominator */
    public Counts {
        Arguments.notNegative("numerator", numerator);
        Arguments.positive("denominator", denominator);
    }

    /** numerator / denominator. */
    public double quotient() {
        return numerator / denominator;
    }

    /**
     * These counts less those of a part of them: the rest of a larger area once an area within it is taken out. Two
     * estimates can only be compared as independent when neither contains the other.
     *
     * @throws IllegalArgumentException if the part has more than the whole, or nothing remains to divide by
     */
    public Counts without(Counts part) {
        return new Counts(numerator - part.numerator, denominator - part.denominator);
    }
}
