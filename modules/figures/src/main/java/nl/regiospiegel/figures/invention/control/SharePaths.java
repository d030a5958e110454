package nl.regiospiegel.figures.invention.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.invention.entity.ShareRule;
import nl.regiospiegel.figures.invention.entity.Town;

/**
 * The share of each municipality in each half-year, before anybody is counted: a level of its own, a drift, two movements of the
 * whole country that each municipality follows in its own measure, one of its youth region and one of its own; and what is
 * known to be true of the three regions.
 */
final class SharePaths {

    private static final AreaCode CHANGED = new AreaCode("VB0101");
    private static final List<AreaCode> RECOUNTED = List.of(new AreaCode("VB0301"), new AreaCode("VB0302"));
    private static final int AVERAGE = 7_000;
    private static final double LONG_MEMORY = 0.85;
    private static final double SHORT_MEMORY = 0.5;
    private static final int STEPS = 4;

    private final ShareRule rule;
    private final Chance chance;
    private final double[] first;
    private final double[] second;
    private final Map<AreaCode, double[]> regional = new HashMap<>();

    SharePaths(ShareRule rule, long seed) {
        this.rule = rule;
        this.chance = new Chance(seed, "share " + rule.indicator());
        this.first = movement(rule.common(), LONG_MEMORY);
        this.second = movement(rule.common(), LONG_MEMORY);
    }

    /** A path for each municipality, in their order. */
    List<double[]> of(List<Town> towns) {
        var paths = new ArrayList<double[]>();
        towns.forEach(town -> paths.add(of(town)));
        return paths;
    }

    private double[] of(Town town) {
        var around = regional.computeIfAbsent(town.youthRegion(), region -> movement(rule.regional(), LONG_MEMORY));
        var level = rule.base() + rule.spread() * chance.normal();
        var follows = 1 + 0.4 * chance.normal();
        var followsToo = chance.normal();
        var drift = rule.drift() * (1 + 0.5 * chance.normal());
        var own = movement(
                rule.own() * StrictMath.max(1, StrictMath.sqrt(StrictMath.sqrt(AVERAGE / (double) town.young()))),
                SHORT_MEMORY);
        var path = new double[HalfYears.COUNT];
        for (int t = 0; t < path.length; t++) {
            path[t] = level
                    + drift * (t - HalfYears.COUNT / 2) / 2
                    + follows * first[t]
                    + followsToo * second[t]
                    + around[t]
                    + own[t]
                    + truth(town.code(), t);
        }
        return path;
    }

    private double[] movement(double deviation, double memory) {
        return chance.movement(HalfYears.COUNT, deviation, memory);
    }

    /** What a method should find, or should not be asked to look for. */
    private double truth(AreaCode town, int t) {
        if (town.equals(CHANGED)) {
            return rule.effect() * StrictMath.min(1, StrictMath.max(0, t - HalfYears.START_OF_A + 1) / (double) STEPS);
        }
        return RECOUNTED.contains(town) && t >= HalfYears.RECOUNT_IN_C
                ? rule.shifts().get(RECOUNTED.indexOf(town))
                : 0;
    }
}
