package nl.regiospiegel.comparison.benchmark.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.benchmark.control.ContextFigures.Found;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Peer;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Resemblance;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/**
 * What a region can resemble. A region of one municipality is set among municipalities, one of several among youth regions;
 * those it lies in or consists of do not take part, and invented areas only with invented ones.
 *
 * @param self the area of the region as a whole
 * @param own its municipalities
 * @param candidates what it can be set beside
 * @param known every area of the day
 */
record Likeness(AreaCode self, List<AreaCode> own, List<Area> candidates, List<Area> known) {

    static Likeness of(ComparedRegion region, LocalDate day, List<Area> known) {
        var isOne = region.municipalities(day).size() == 1;
        return among(isOne ? AreaKind.MUNICIPALITY : AreaKind.YOUTH_REGION, region, day, known);
    }

    /** The same among areas of one kind, whatever the region consists of. */
    static Likeness among(AreaKind kind, ComparedRegion region, LocalDate day, List<Area> known) {
        var own = region.municipalities(day).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        var candidates = known.stream()
                .filter(area -> area.kind() == kind && area.demonstration() == region.demonstration())
                .filter(area -> !own.contains(area.code()))
                .filter(area -> kind == AreaKind.MUNICIPALITY
                        || within(area, known).stream().noneMatch(own::contains))
                .toList();
        return new Likeness(own.size() == 1 ? own.get(0) : AreaCode.totalOf(region.id()), own, candidates, known);
    }

    /** The region itself and every candidate, each with the municipalities it consists of. */
    Map<AreaCode, List<AreaCode>> parts() {
        var parts = new LinkedHashMap<AreaCode, List<AreaCode>>();
        parts.put(self, own);
        candidates.forEach(
                area -> parts.put(area.code(), area.kind() == AreaKind.MUNICIPALITY ? List.of() : within(area, known)));
        return parts;
    }

    private static List<AreaCode> within(Area area, List<Area> known) {
        return known.stream()
                .filter(each -> each.kind() == AreaKind.MUNICIPALITY)
                .filter(each -> each.parents().contains(area.code()))
                .map(Area::code)
                .toList();
    }

    /** The nearest candidates of which every figure is known; empty when the region or all candidates lack one. */
    Optional<PeerGroup> group(int size, Map<Indicator, Double> weights, Map<Indicator, Found> found) {
        var complete = found.isEmpty() ? Map.<AreaCode, List<Double>>of() : complete(found);
        var others = new LinkedHashMap<>(complete);
        var values = others.remove(self);
        if (values == null || others.isEmpty()) {
            return Optional.empty();
        }
        var byCode = candidates.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        var peers = new Similarity(List.copyOf(weights.values()))
                .distances(values, others).entrySet().stream()
                        .limit(size)
                        .map(entry -> new Peer(byCode.get(entry.getKey()), entry.getValue()))
                        .toList();
        return Optional.of(new PeerGroup(peers, resemblances(weights, found), null));
    }

    /** In order of code, the values of every area that has them all. */
    private static Map<AreaCode, List<Double>> complete(Map<Indicator, Found> found) {
        var complete = new LinkedHashMap<AreaCode, List<Double>>();
        found.values().iterator().next().values().keySet().stream()
                .sorted()
                .filter(area ->
                        found.values().stream().allMatch(each -> each.values().containsKey(area)))
                .forEach(area -> complete.put(
                        area,
                        found.values().stream()
                                .map(each -> each.values().get(area))
                                .toList()));
        return complete;
    }

    private static List<Resemblance> resemblances(Map<Indicator, Double> weights, Map<Indicator, Found> found) {
        return weights.entrySet().stream()
                .map(entry -> new Resemblance(
                        entry.getKey(),
                        entry.getValue(),
                        found.get(entry.getKey()).period(),
                        found.get(entry.getKey()).dataSets()))
                .toList();
    }
}
