package nl.regiospiegel.comparison.benchmark.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.benchmark.control.ContextFigures.Found;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/** Finds the areas that resemble a region most in the background figures that were published of them. */
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

    /** The municipalities most like a region as a whole, by the usual figures as published by a day. */
    public PeerGroup municipalities(int size, ComparedRegion region, LocalDate asOf, Locale locale) {
        return find(
                new AskedSimilar(size, Map.of()),
                Likeness.among(AreaKind.MUNICIPALITY, region, asOf, areas.on(asOf)),
                new Wanted(region, asOf, Period.year(asOf.getYear()), asOf, locale));
    }

    PeerGroup find(AskedSimilar asked, Wanted wanted) {
        return find(asked, Likeness.of(wanted.region(), wanted.day(), areas.on(wanted.day())), wanted);
    }

    private PeerGroup find(AskedSimilar asked, Likeness likeness, Wanted wanted) {
        var years = years(asked, likeness, wanted);
        var weights = new LinkedHashMap<Indicator, Double>();
        years.keySet()
                .forEach(indicator -> weights.put(
                        indicator, asked.weights().getOrDefault(indicator.code().value(), 1.0)));
        var found = new LinkedHashMap<Indicator, Found>();
        years.forEach((indicator, year) ->
                found.put(indicator, context.in(year, indicator, likeness.parts(), wanted.asOf())));
        return likeness.group(asked.size(), weights, found)
                .orElseGet(() -> PeerGroup.refused(Refusal.of(
                        RefusalCode.NO_CONTEXT_FIGURES, wanted.region().name(wanted.locale()))));
    }

    /** Of the usual ones those that the region has figures of; what is asked for by name must all be there. */
    private Map<Indicator, Period> years(AskedSimilar asked, Likeness likeness, Wanted wanted) {
        var wished =
                asked.weights().isEmpty() ? USUAL : List.copyOf(asked.weights().keySet());
        var there = wished.stream()
                .flatMap(code -> indicators.find(code).stream())
                .collect(Collectors.toMap(
                        Function.identity(),
                        indicator -> context.latest(indicator, likeness.own(), wanted.last(), wanted.asOf()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        var years = new LinkedHashMap<Indicator, Period>();
        there.forEach((indicator, year) -> year.ifPresent(each -> years.put(indicator, each)));
        return asked.weights().isEmpty() || years.size() == wished.size() ? years : Map.of();
    }
}
