package nl.regiospiegel.figures.publication.entity;

import java.math.BigDecimal;

/**
 * What a source says about one indicator, area and period: counts, half of them, a value without counts, a mean with its
 * spread, or nothing.
 */
public sealed interface Observation {

    /** Numerator and denominator as printed. The denominator can be zero: then there is no value. */
    record Counted(Count numerator, Count denominator) implements Observation {}

    /** A numerator whose denominator no source at hand gives. Never filled in by calculating back. */
    record NumeratorOnly(Count numerator) implements Observation {}

    /** A value published without its counts, in the indicator's unit; a share is from 0 to 1. */
    record PublishedValue(BigDecimal value) implements Observation {}

    /**
     * A mean with what its interval takes.
     *
     * @param value in the indicator's unit
     * @param standardDeviation with divisor n - 1, from 0
     * @param number of measurements, n, at least 2
     */
    record Mean(BigDecimal value, BigDecimal standardDeviation, Count number) implements Observation {}

    /** The source has the cell and leaves it empty, or hides it. Never a zero. */
    record Missing(ObservationStatus status) implements Observation {}
}
