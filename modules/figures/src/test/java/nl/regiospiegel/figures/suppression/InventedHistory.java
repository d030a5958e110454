package nl.regiospiegel.figures.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.suppression.entity.AdditiveOver;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.CountIds;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.CountOverTime;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/**
 * An invented region that publishes a few times about one period: two indicators that share a count, areas and breakdowns with
 * their totals, corrections, other thresholds, rounding, and figures of CBS. The same seed gives the same history.
 */
final class InventedHistory {

    /** Repeated trajectories, all trajectories, young people. The first two add up over everything. */
    static final List<String> COUNTS = List.of("repeated", "all", "youths");

    private static final String REGION = "RG-mvs";
    private static final List<String> MUNICIPALITIES = List.of("GM0556", "GM0606", "GM0622", "GM0518");
    private static final List<String> REFERRERS = List.of("01", "02", "06");
    private static final List<String> CARE_FORMS = List.of("A", "B");

    private final Random random;
    private final List<String> municipalities;
    private final List<String> referrers;
    private final List<String> careForms;
    private final Map<CountKey, Integer> base = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<NationalCount> national = new ArrayList<>();

    private final List<CountOverTime> overTime = new ArrayList<>();

    /** A publication, and every count of the region at that moment, published or not. */
    record Step(PublicationSet set, SuppressionRule rule, Map<CountKey, Integer> truth) {}

    InventedHistory(long seed) {
        random = new Random(seed * 7919);
        municipalities = MUNICIPALITIES.subList(0, 1 + random.nextInt(4));
        referrers = REFERRERS.subList(0, List.of(0, 2, 3, 3).get(random.nextInt(4)));
        careForms = municipalities.size() < 4 && random.nextInt(5) == 0 ? CARE_FORMS : List.of();
        places(municipalities, codes(referrers), codes(careForms)).forEach(this::invent);
        printNationally();
        var number = 1 + random.nextInt(3);
        for (var step = 0; step < number; step++) {
            steps.add(publish());
            correct();
        }
    }

    private InventedHistory(InventedHistory one, Random order) {
        random = order;
        municipalities = one.municipalities;
        referrers = one.referrers;
        careForms = List.of();
        var halves = List.of("@1", "@2");
        halves.forEach(half -> places(municipalities, codes(referrers), codes(careForms))
                .forEach(place -> {
                    invent(place);
                    for (var count : List.of("all", "repeated")) {
                        base.put(new CountKey(count + half, place), base.get(new CountKey(count, place)));
                    }
                }));
        for (var count : List.of("all", "repeated")) {
            base.keySet().stream()
                    .filter(key -> key.count().equals(count))
                    .toList()
                    .forEach(key -> base.put(
                            key,
                            base.get(new CountKey(count + "@1", key.place()))
                                    + base.get(new CountKey(count + "@2", key.place()))));
            overTime.add(new CountOverTime(count, List.of(count + "@1", count + "@2"), true));
        }
        var periods = new ArrayList<>(List.of("", "@1", "@2"));
        Collections.shuffle(periods, random);
        periods.forEach(period -> steps.add(publish(period)));
    }

    /** A region that publishes a year and its half-years, in any order. */
    static InventedHistory ofYear(long seed) {
        return new InventedHistory(new InventedHistory(seed), new Random(seed * 104729));
    }

    private Step publish(String period) {
        var truth = truth();
        var areas = municipalities.size() > 1
                ? Stream.concat(municipalities.stream(), Stream.of(REGION)).toList()
                : municipalities;
        var cells = places(areas, withTotal(referrers), List.of(Breakdown.TOTAL)).stream()
                .map(place -> new Cell(
                        place,
                        BigDecimal.valueOf(truth.get(new CountKey("repeated" + period, place))),
                        BigDecimal.valueOf(truth.get(new CountKey("all" + period, place))),
                        null))
                .toList();
        var set = new PublicationSet(
                counting("repeated" + period, "all" + period),
                KindOfStatistic.SHARE,
                1,
                AdditiveOver.EVERYTHING,
                List.of(),
                cells);
        return new Step(set, new SuppressionRule(10, false), truth);
    }

    List<CountOverTime> overTime() {
        return overTime;
    }

    List<Step> steps() {
        return steps;
    }

    List<NationalCount> national() {
        return national;
    }

    private static List<String> codes(List<String> parts) {
        return parts.isEmpty() ? List.of(Breakdown.TOTAL) : parts;
    }

    private static List<String> withTotal(List<String> parts) {
        return Stream.concat(parts.stream(), Stream.of(Breakdown.TOTAL)).toList();
    }

    private static List<Place> places(List<String> areas, List<String> referrers, List<String> careForms) {
        return areas.stream()
                .flatMap(area -> referrers.stream().flatMap(referrer -> careForms.stream()
                        .map(careForm -> new Place(
                                new AreaCode(area),
                                new Breakdown(referrer, careForm, Breakdown.TOTAL, Breakdown.TOTAL)))))
                .toList();
    }

    private void invent(Place place) {
        var all = number();
        base.put(new CountKey("all", place), all);
        base.put(new CountKey("repeated", place), part(all));
    }

    private int number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(12);
            case 3, 4 -> 10 + random.nextInt(60);
            default -> 60 + random.nextInt(400);
        };
    }

    private int part(int all) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> Math.min(all, 1 + random.nextInt(9));
            case 2 -> Math.max(0, all - random.nextInt(12));
            default -> random.nextInt(all + 1);
        };
    }

    /** Every count at every place, totals included. */
    private Map<CountKey, Integer> truth() {
        var truth = new HashMap<CountKey, Integer>();
        base.forEach((key, number) -> above(key.place())
                .forEach(place -> truth.merge(new CountKey(key.count(), place), number, Integer::sum)));
        var youths = 0;
        for (var area : municipalities) {
            var population = 900 + 100 * municipalities.indexOf(area);
            youths += population;
            truth.put(youths(area), population);
        }
        truth.put(youths(REGION), youths);
        return truth;
    }

    private static CountKey youths(String area) {
        return new CountKey("youths", new Place(new AreaCode(area), Breakdown.NONE));
    }

    private static List<Place> above(Place place) {
        var places = List.of(place);
        for (var axis : Axis.values()) {
            var total = axis == Axis.AREA ? REGION : Breakdown.TOTAL;
            places = places.stream()
                    .flatMap(each -> Stream.of(each, axis.in(each, total)))
                    .distinct()
                    .toList();
        }
        return places;
    }

    private void printNationally() {
        if (random.nextInt(3) > 0) {
            return;
        }
        truth().forEach((key, number) -> {
            if (key.place().breakdown().equals(Breakdown.NONE) && random.nextInt(3) == 0) {
                var rounded = random.nextBoolean();
                var printed = rounded ? Math.round(number / 5.0) * 5 : number;
                national.add(new NationalCount(key, BigDecimal.valueOf(printed), rounded));
            }
        });
    }

    private Step publish() {
        var truth = truth();
        var share = random.nextInt(3) > 0;
        var areas = municipalities.size() > 1 && random.nextInt(5) > 0
                ? Stream.concat(municipalities.stream(), Stream.of(REGION)).toList()
                : municipalities;
        var split = random.nextInt(6) > 0;
        var places = places(
                areas,
                split ? withTotal(referrers) : List.of(Breakdown.TOTAL),
                split ? withTotal(careForms) : List.of(Breakdown.TOTAL));
        var cells = places.stream().map(place -> cell(truth, place, share)).toList();
        var rule = new SuppressionRule(List.of(5, 10, 10, 15).get(random.nextInt(4)), random.nextInt(3) == 0);
        return new Step(set(share, cells), rule, truth);
    }

    private static PublicationSet set(boolean share, List<Cell> cells) {
        return new PublicationSet(
                share ? counting("repeated", "all") : counting("all", "youths"),
                share ? KindOfStatistic.SHARE : KindOfStatistic.PER_HEAD,
                share ? 1 : 100,
                AdditiveOver.EVERYTHING,
                List.of(),
                cells);
    }

    private static CountIds counting(String numerator, String denominator) {
        return new CountIds(new CountReference(numerator, Map.of()), new CountReference(denominator, Map.of()));
    }

    private static Cell cell(Map<CountKey, Integer> truth, Place place, boolean share) {
        var numerator = truth.get(new CountKey(share ? "repeated" : "all", place));
        var denominator = share
                ? truth.get(new CountKey("all", place))
                : truth.get(youths(place.area().value()));
        return new Cell(place, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null);
    }

    private void correct() {
        if (random.nextInt(5) < 3) {
            return;
        }
        base.keySet().stream()
                .map(CountKey::place)
                .distinct()
                .sorted(java.util.Comparator.comparing(Place::toString))
                .forEach(place -> {
                    if (random.nextInt(4) == 0) {
                        invent(place);
                    }
                });
    }
}
