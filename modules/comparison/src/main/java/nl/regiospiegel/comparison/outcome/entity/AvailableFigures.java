package nl.regiospiegel.comparison.outcome.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.standardisation.entity.Strata;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/** The figures there are for a question: at most one for each area and period. A figure of the shared definition goes before a region's own. */
public final class AvailableFigures {

    private final Map<Key, PublishedFigure> figures;
    private final Set<AreaCode> onlyOtherKind;
    private final List<LocalFigures> local;
    private final Set<Key> incomparable;
    private final Strata strata;
    private final List<Period> periods;
    private final Map<AreaCode, List<PublishedFigure>> byArea;

    private AvailableFigures(
            Map<Key, PublishedFigure> figures,
            Set<AreaCode> onlyOtherKind,
            List<LocalFigures> local,
            Set<Key> incomparable,
            Strata strata) {
        this.figures = figures;
        this.onlyOtherKind = onlyOtherKind;
        this.local = local;
        this.incomparable = incomparable;
        this.strata = strata;
        periods = Stream.concat(figures.keySet().stream(), incomparable.stream())
                .map(Key::period)
                .distinct()
                .sorted()
                .toList();
        byArea = figures.values().stream()
                .sorted(Comparator.comparing(PublishedFigure::period))
                .collect(Collectors.groupingBy(PublishedFigure::area));
    }

    private record Key(AreaCode area, Period period) {

        static Key of(PublishedFigure figure) {
            return new Key(figure.area(), figure.period());
        }
    }

    public static AvailableFigures of(Collection<PublishedFigure> figures, Collection<AreaCode> withOtherKind) {
        var byKey = figures.stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var areas = figures.stream().map(PublishedFigure::area).collect(Collectors.toSet());
        return new AvailableFigures(
                byKey,
                withOtherKind.stream().filter(area -> !areas.contains(area)).collect(Collectors.toSet()),
                List.of(),
                Set.of(),
                Strata.NONE);
    }

    /** These and, where there is none of the shared definition, those that regions define themselves. */
    public AvailableFigures and(List<LocalFigures> own) {
        if (own.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(figures);
        var incomparable = new HashSet<Key>();
        var used = own.stream()
                .filter(each -> each.figures().stream().anyMatch(figure -> !figures.containsKey(Key.of(figure))))
                .toList();
        for (var each : used) {
            for (var figure : each.figures()) {
                if (each.comparable()) {
                    all.putIfAbsent(Key.of(figure), figure);
                } else {
                    incomparable.add(Key.of(figure));
                }
            }
        }
        incomparable.removeAll(all.keySet());
        var areas = Stream.concat(all.keySet().stream(), incomparable.stream())
                .map(Key::area)
                .collect(Collectors.toSet());
        return new AvailableFigures(
                all,
                onlyOtherKind.stream().filter(area -> !areas.contains(area)).collect(Collectors.toSet()),
                used,
                incomparable,
                strata);
    }

    /** These with their age classes. */
    public AvailableFigures with(Strata byAge) {
        return byAge.equals(strata) ? this : new AvailableFigures(figures, onlyOtherKind, local, incomparable, byAge);
    }

    /** These and those of other areas. */
    public AvailableFigures beside(AvailableFigures others) {
        var all = new HashMap<>(figures);
        all.putAll(others.figures);
        return new AvailableFigures(
                all,
                both(onlyOtherKind, others.onlyOtherKind),
                Stream.concat(local.stream(), others.local.stream()).toList(),
                both(incomparable, others.incomparable),
                strata);
    }

    private static <T> Set<T> both(Set<T> some, Set<T> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    public Optional<PublishedFigure> find(AreaCode area, Period period) {
        return Optional.ofNullable(figures.get(new Key(area, period)));
    }

    /** Those of one area, in order of time. */
    public List<PublishedFigure> of(AreaCode area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** Whether there is only a figure that counts something else. */
    public boolean isIncomparable(AreaCode area, Period period) {
        return incomparable.contains(new Key(area, period));
    }

    /** Of which there is a figure, in order. */
    public List<Period> periods() {
        return periods;
    }

    /** Areas with figures, but about another kind of period. */
    public Set<AreaCode> onlyOtherKind() {
        return onlyOtherKind;
    }

    /** Own definitions that stand in, or that cannot. */
    public List<LocalFigures> local() {
        return local;
    }

    /** The same by age class, where that is asked. */
    public Strata strata() {
        return strata;
    }

    public boolean hasAny(AreaCode area) {
        return byArea.containsKey(area);
    }

    public Collection<PublishedFigure> all() {
        return figures.values();
    }
}
