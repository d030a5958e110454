package nl.regiospiegel.figures.suppression.entity;

import java.util.List;

/**
 * The same thing, counted in a year and in its half-years: under other ids, because it is another count.
 *
 * @param whole id of the count in the year
 * @param parts ids of the counts in its half-years
 * @param exact whether the parts make the whole; otherwise the whole is no less than each part, and no more than all together
 */
public record CountOverTime(String whole, List<String> parts, boolean exact) {

    public CountOverTime {
        parts = List.copyOf(parts);
    }
}
