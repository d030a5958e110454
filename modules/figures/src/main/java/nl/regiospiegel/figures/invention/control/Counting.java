package nl.regiospiegel.figures.invention.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.ShareRule;
import nl.regiospiegel.figures.invention.entity.Town;

/**
 * Counts what the shares say, half-year by half-year: young people with help, their trajectories, and how many of those are of
 * one kind. Counting adds chance of its own, more where fewer are counted. Counts are rounded to 5, as CBS does, and never so
 * small that they would have to be hidden.
 */
final class Counting {

    static final IndicatorCode CLIENTS = new IndicatorCode("GEB-JH");
    static final IndicatorCode RESIDENTIAL = new IndicatorCode("GEB-VERBL");
    static final IndicatorCode REPEATED = new IndicatorCode("HERH");

    private static final double LEAST = 0.03;
    private static final double MOST = 0.9;
    private static final double CHANCE_OF_COUNTING = 0.7;
    private static final int STARTED = 3;
    private static final int ROUNDING = 5;
    private static final int FEWEST = 10;

    private final long seed;
    private final List<Town> towns;
    private final List<int[]> clients;
    private final List<int[]> trajectories;

    Counting(long seed, List<Town> towns) {
        this.seed = seed;
        this.towns = towns;
        var young = towns.stream().map(Counting::young).toList();
        var shares = new SharePaths(rule(CLIENTS), seed).of(towns);
        var chance = new Chance(seed, "clients");
        this.clients = each(i -> counts(young.get(i), shares.get(i), chance));
        var ratios = new Chance(seed, "trajectories");
        this.trajectories = each(i -> trajectories(clients.get(i), ratios));
    }

    private static ShareRule rule(IndicatorCode indicator) {
        return Towns.rules().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** Of each indicator the counts of each municipality, in their order, by half-year. */
    Map<IndicatorCode, List<List<Counted>>> all() {
        return Towns.rules().stream()
                .collect(Collectors.toMap(ShareRule::indicator, this::of, (one, other) -> one, LinkedHashMap::new));
    }

    private List<List<Counted>> of(ShareRule rule) {
        if (rule.indicator().equals(CLIENTS)) {
            return each(i -> pairs(clients.get(i), young(towns.get(i))));
        }
        var shares = new SharePaths(rule, seed).of(towns);
        var chance = new Chance(seed, "count " + rule.indicator());
        return each(i -> {
            var of = counted(rule.indicator(), i);
            return pairs(counts(of, shares.get(i), chance), of);
        });
    }

    /** What an indicator is a share of. */
    private int[] counted(IndicatorCode indicator, int town) {
        if (indicator.equals(RESIDENTIAL)) {
            return clients.get(town);
        }
        return indicator.equals(REPEATED)
                ? over(t -> rounded(trajectories.get(town)[t] / (double) STARTED))
                : trajectories.get(town);
    }

    /** Inhabitants under 18 on 1 January, a little fewer each year. */
    static int[] young(Town town) {
        return over(t -> rounded(town.young() * (1 - 0.003 * (HalfYears.year(t) - 2020))));
    }

    private static int[] trajectories(int[] clients, Chance chance) {
        var ratio = 1.25 + 0.05 * chance.normal();
        return over(t -> rounded(clients[t] * (ratio + 0.004 * t + 0.02 * (t % 2) + 0.01 * chance.normal())));
    }

    private static int[] counts(int[] of, double[] shares, Chance chance) {
        return over(t -> {
            var share = within(shares[t]);
            var deviation = CHANCE_OF_COUNTING * StrictMath.sqrt(share * (1 - share) / of[t]);
            return StrictMath.max(FEWEST, rounded(of[t] * within(share + deviation * chance.normal())));
        });
    }

    private static double within(double share) {
        return StrictMath.min(MOST, StrictMath.max(LEAST, share));
    }

    static int rounded(double count) {
        return (int) (ROUNDING * StrictMath.rint(count / ROUNDING));
    }

    private static List<Counted> pairs(int[] numerators, int[] denominators) {
        return IntStream.range(0, HalfYears.COUNT)
                .mapToObj(t -> new Counted(numerators[t], denominators[t]))
                .toList();
    }

    private interface OfHalfYear {
        int at(int t);
    }

    private static int[] over(OfHalfYear count) {
        return IntStream.range(0, HalfYears.COUNT).map(count::at).toArray();
    }

    private <T> List<T> each(IntFunction<T> made) {
        return IntStream.range(0, towns.size()).mapToObj(made).toList();
    }
}
