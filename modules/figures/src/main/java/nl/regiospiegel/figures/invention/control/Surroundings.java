package nl.regiospiegel.figures.invention.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.Town;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/** What surrounds youth help in the invented country, by year: inhabitants, context and costs. No contract moves any of it. */
final class Surroundings {

    private static final int FIRST_YEAR = 2019;
    private static final double PRICES = 1.03;
    private static final double MOST = 0.98;

    /**
     * Counts by town and year.
     *
     * @param inhabitants which part of those under 18 is counted, or is what is counted in
     * @param share of those, 0 when they are counted themselves
     */
    private record Rule(String indicator, double inhabitants, double share, double spread) {}

    private static final List<Rule> RULES = List.of(
            new Rule("BEV-JH", 1, 0, 0),
            new Rule("BEV-JZ", 1.28, 0, 0),
            new Rule("BEV-JR", 0.64, 0, 0),
            new Rule("CTX-EEN", 0.57, 0.16, 0.04),
            new Rule("CTX-ARM", 0.97, 0.08, 0.02),
            new Rule("CTX-JGZ", 0.33, 0.92, 0.015),
            new Rule("CTX-VSV", 0.5, 0.021, 0.002));

    /** In thousands of euros for each young person, in 2020. */
    private static final Rule COSTS = new Rule("KOST-JON", 1, 1.75, 0.22);

    private final long seed;
    private final List<Town> towns;

    Surroundings(long seed, List<Town> towns) {
        this.seed = seed;
        this.towns = towns;
    }

    Stream<ImportedFigure> figures() {
        return Stream.concat(RULES.stream().flatMap(this::figures), figures(COSTS));
    }

    private Stream<ImportedFigure> figures(Rule rule) {
        var chance = new Chance(seed, rule.indicator());
        var counted = new ArrayList<List<Counted>>();
        towns.forEach(town -> counted.add(counted(rule, town, chance)));
        return Places.withTotals(towns, counted).entrySet().stream()
                .flatMap(area -> IntStream.range(0, area.getValue().size())
                        .mapToObj(y -> figure(
                                new Key(
                                        new IndicatorCode(rule.indicator()),
                                        area.getKey(),
                                        Period.year(FIRST_YEAR + y),
                                        Breakdown.NONE),
                                area.getValue().get(y),
                                rule.share() > 0)));
    }

    private static List<Counted> counted(Rule rule, Town town, Chance chance) {
        var level = rule.share() + rule.spread() * chance.normal();
        var young = Counting.young(town);
        return IntStream.rangeClosed(FIRST_YEAR, HalfYears.LAST_YEAR)
                .mapToObj(year -> {
                    var of = Counting.rounded(rule.inhabitants() * young[2 * (year - HalfYears.FIRST_YEAR)]);
                    var share = level + rule.spread() / 8 * chance.normal();
                    return new Counted(rule == COSTS ? costs(of, share, year) : part(of, share), of);
                })
                .toList();
    }

    private static int part(int of, double share) {
        return Counting.rounded(of * StrictMath.min(MOST, share));
    }

    private static int costs(int of, double each, int year) {
        return (int) StrictMath.rint(of * each * StrictMath.pow(PRICES, year - 2020));
    }

    private static ImportedFigure figure(Key key, Counted counted, boolean isPart) {
        var year = key.period().first().getYear();
        var numerator = isPart ? counted.numerator() : counted.denominator();
        return new ImportedFigure(
                key,
                Editions.vintage(year + 1 + "-05", PublicationStatus.DEFINITIVE),
                BigDecimal.valueOf(numerator),
                isPart ? BigDecimal.valueOf(counted.denominator()) : null,
                null,
                true);
    }
}
