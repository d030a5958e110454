package nl.regiospiegel.figures.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;

/** An invented publication by municipality, referrer and care form, with all totals: a third of it zero, a third small. */
final class LargePublication {

    private LargePublication() {}

    static PublicationSet of(int municipalities, int referrers, int careForms) {
        var random = new Random(20261122);
        var counts = new LinkedHashMap<Place, int[]>();
        for (var area = 0; area < municipalities; area++) {
            for (var referrer = 0; referrer < referrers; referrer++) {
                for (var careForm = 0; careForm < careForms; careForm++) {
                    var place = new Place(
                            new AreaCode("GM%04d".formatted(500 + area)),
                            new Breakdown(code(referrer), code(careForm), Breakdown.TOTAL, Breakdown.TOTAL));
                    var all = number(random);
                    var part = random.nextInt(all + 1);
                    withTotals(place).forEach(each -> add(counts.computeIfAbsent(each, key -> new int[2]), part, all));
                }
            }
        }
        var cells = Publishing.cells();
        counts.forEach((place, count) -> cells.cell(place, count[0], count[1]));
        return cells.set();
    }

    private static String code(int number) {
        return "%02d".formatted(number + 1);
    }

    private static int number(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(12);
            default -> 10 + random.nextInt(140);
        };
    }

    private static void add(int[] sum, int part, int all) {
        sum[0] += part;
        sum[1] += all;
    }

    private static List<Place> withTotals(Place place) {
        return IntStream.range(0, 8)
                .mapToObj(choice -> {
                    var total = place;
                    var axes = new ArrayList<>(List.of(Axis.AREA, Axis.REFERRER, Axis.CARE_FORM));
                    for (var axis = 0; axis < axes.size(); axis++) {
                        if ((choice >> axis & 1) == 1) {
                            total = axes.get(axis).in(total, axes.get(axis) == Axis.AREA ? "RG-mvs" : Breakdown.TOTAL);
                        }
                    }
                    return total;
                })
                .toList();
    }
}
