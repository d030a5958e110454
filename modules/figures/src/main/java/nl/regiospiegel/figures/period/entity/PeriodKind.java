package nl.regiospiegel.figures.period.entity;

import java.util.Arrays;
import java.util.Optional;

/** How long a period is. Kinds are never mixed in one series: a year is neither the sum nor the mean of its half-years. */
public enum PeriodKind {
    YEAR("year"),
    HALF_YEAR("half-year"),
    /** A stock on one day, counted twice a year. */
    REFERENCE_DATE("reference-date");

    private final String code;

    PeriodKind(String code) {
        this.code = code;
    }

    /** The kind as the API and the tables write it. */
    public String code() {
        return code;
    }

    public static Optional<PeriodKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
