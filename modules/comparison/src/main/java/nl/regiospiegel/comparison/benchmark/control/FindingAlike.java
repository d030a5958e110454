package nl.regiospiegel.comparison.benchmark.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.benchmark.control.ContextFigures.Found;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Peer;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Resemblance;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Finds the areas that resemble a region most in their background figures. A region of one municipality is set among
 * municipalities, one of several among youth regions; those it lies in or consists of do not take part.
 */
@ApplicationScoped
public class FindingAlike {

    /** What counts when nothing is said of it, each as much as the other. */
    static final List<String> USUAL = List.of("BEV-JH", "CTX-ARM", "CTX-EEN", "CTX-JGZ", "CTX-VSV");

    /** Which region, on which day, by figures of which years and publications. */
    record Wanted(ComparedRegion region, LocalDate day, Period last, LocalDate asOf, Locale locale) {}

    @Inject
    private ContextFigures context;

    @Inject
    private Indicators indicators;

    @Inject
    private Areas areas;

    PeerGroup find(AskedSimilar asked, Wanted wanted) {
        var own = wanted.region().municipalities(wanted.day()).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        var weights = weights(asked, own, wanted);
        if (weights.isEmpty()) {
            return PeerGroup.refused(
                    Refusal.of(RefusalCode.NO_CONTEXT_FIGURES, wanted.region().name(wanted.locale())));
        }
        var parts = parts(own, wanted);
        var found = new LinkedHashMap<Indicator, Found>();
        weights.forEach((indicator, weight) -> found.put(
                indicator,
                context.in(
                        context.latest(indicator, own, wanted.last(), wanted.asOf())
                                .orElseThrow(),
                        indicator,
                        parts,
                        wanted.asOf())));
        return group(asked.size(), weights, found, wanted);
    }

    /** Of the usual ones those that the region has figures of; what is asked for by name must all be there. */
    private Map<Indicator, Double> weights(AskedSimilar asked, List<AreaCode> own, Wanted wanted) {
        var wished = asked.weights().isEmpty()
                ? USUAL.stream()
                        .collect(Collectors.toMap(Function.identity(), code -> 1.0, Double::sum, LinkedHashMap::new))
                : asked.weights();
        var there = new LinkedHashMap<Indicator, Double>();
        wished.forEach((code, weight) -> indicators
                .find(code)
                .filter(indicator -> context.latest(indicator, own, wanted.last(), wanted.asOf())
                        .isPresent())
                .ifPresent(indicator -> there.put(indicator, weight)));
        return asked.weights().isEmpty() || there.size() == wished.size() ? there : Map.of();
    }

    /** The region itself and every area it can be set beside, each with the municipalities it consists of. */
    private Map<AreaCode, List<AreaCode>> parts(List<AreaCode> own, Wanted wanted) {
        var known = areas.on(wanted.day());
        var parts = new LinkedHashMap<AreaCode, List<AreaCode>>();
        parts.put(self(own, wanted), own);
        candidates(known, own, wanted)
                .forEach(area -> parts.put(area.code(), own.size() == 1 ? List.of() : within(area, known)));
        return parts;
    }

    private static AreaCode self(List<AreaCode> own, Wanted wanted) {
        return own.size() == 1 ? own.get(0) : AreaCode.totalOf(wanted.region().id());
    }

    private static List<Area> candidates(List<Area> known, List<AreaCode> own, Wanted wanted) {
        var kind = own.size() == 1 ? AreaKind.MUNICIPALITY : AreaKind.YOUTH_REGION;
        return known.stream()
                .filter(area -> area.kind() == kind
                        && area.demonstration() == wanted.region().demonstration())
                .filter(area -> !own.contains(area.code()))
                .filter(area -> within(area, known).stream().noneMatch(own::contains))
                .toList();
    }

    private static List<AreaCode> within(Area area, List<Area> known) {
        return known.stream()
                .filter(each -> each.kind() == AreaKind.MUNICIPALITY)
                .filter(each -> each.parents().contains(area.code()))
                .map(Area::code)
                .toList();
    }

    private PeerGroup group(int size, Map<Indicator, Double> weights, Map<Indicator, Found> found, Wanted wanted) {
        var own = wanted.region().municipalities(wanted.day()).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        var self = self(own, wanted);
        var complete = complete(found);
        var values = complete.remove(self);
        var byCode = areas.on(wanted.day()).stream().collect(Collectors.toMap(Area::code, Function.identity()));
        if (values == null || complete.isEmpty()) {
            return PeerGroup.refused(
                    Refusal.of(RefusalCode.NO_CONTEXT_FIGURES, wanted.region().name(wanted.locale())));
        }
        var peers = new Similarity(List.copyOf(weights.values()))
                .distances(values, complete).entrySet().stream()
                        .limit(size)
                        .map(entry -> new Peer(byCode.get(entry.getKey()), entry.getValue()))
                        .toList();
        return new PeerGroup(peers, resemblances(weights, found), null);
    }

    /** In order of code, the values of every area that has them all. */
    private static Map<AreaCode, List<Double>> complete(Map<Indicator, Found> found) {
        var first = found.values().iterator().next();
        var complete = new LinkedHashMap<AreaCode, List<Double>>();
        first.values().keySet().stream()
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
        var all = new ArrayList<Resemblance>();
        weights.forEach((indicator, weight) -> all.add(new Resemblance(
                indicator,
                weight,
                found.get(indicator).period(),
                found.get(indicator).dataSets())));
        return all;
    }
}
