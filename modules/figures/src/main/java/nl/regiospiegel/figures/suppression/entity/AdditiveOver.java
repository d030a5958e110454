package nl.regiospiegel.figures.suppression.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.SplitBy;

/**
 * Over what the parts make the total. Where they do not, because one person can be counted in two parts, a part is still
 * never more than the total.
 *
 * @param axes over which axes they do
 */
public record AdditiveOver(Set<Axis> axes) {

    public static final AdditiveOver EVERYTHING = new AdditiveOver(EnumSet.allOf(Axis.class));

    public AdditiveOver {
        axes = Set.copyOf(axes);
    }

    /** What the catalogue says of an indicator. */
    public static AdditiveOver of(Indicator indicator) {
        var axes = EnumSet.noneOf(Axis.class);
        Arrays.stream(Axis.values()).filter(axis -> is(indicator, axis)).forEach(axes::add);
        return new AdditiveOver(axes);
    }

    private static boolean is(Indicator indicator, Axis axis) {
        return axis.dimension()
                .map(dimension ->
                        indicator.splitBy(dimension).map(SplitBy::additive).orElse(true))
                .orElseGet(() -> indicator.additivity().overAreas());
    }

    public boolean over(Axis axis) {
        return axes.contains(axis);
    }

    /** What holds when either may be right. */
    public AdditiveOver or(AdditiveOver other) {
        var both = EnumSet.noneOf(Axis.class);
        both.addAll(axes);
        both.addAll(other.axes);
        return new AdditiveOver(both);
    }
}
