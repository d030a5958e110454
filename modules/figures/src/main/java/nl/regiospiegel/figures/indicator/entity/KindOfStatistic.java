package nl.regiospiegel.figures.indicator.entity;

import java.util.Arrays;
import java.util.Optional;

/** What a figure is, which decides the interval it gets. */
public enum KindOfStatistic {
    /** The numerator is part of the denominator: a proportion from 0 to 1, Wilson. */
    SHARE("share"),
    /** The numerator is not part of the denominator: a rate per multiplier, Poisson. */
    PER_HEAD("per-head"),
    /** A mean with standard deviation and number: Student. */
    MEAN("mean"),
    /** A mean, median, amount or number published without spread: a value, never an interval. */
    WITHOUT_SPREAD("without-spread");

    private final String code;

    KindOfStatistic(String code) {
        this.code = code;
    }

    /** The word the API, the tables and the catalogue write. */
    public String code() {
        return code;
    }

    public static Optional<KindOfStatistic> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
