package nl.regiospiegel.comparison.outcome.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * The figures there are for a question: at most one for each area and period.
 *
 * @param onlyOtherKind areas with figures, but about another kind of period
 */
public record AvailableFigures(Map<Key, PublishedFigure> figures, Set<AreaCode> onlyOtherKind) {

    record Key(AreaCode area, Period period) {}

    public static AvailableFigures of(Collection<PublishedFigure> figures, Collection<AreaCode> withOtherKind) {
        var byKey = figures.stream()
                .collect(Collectors.toMap(figure -> new Key(figure.area(), figure.period()), Function.identity()));
        var areas = figures.stream().map(PublishedFigure::area).collect(Collectors.toSet());
        return new AvailableFigures(
                byKey,
                withOtherKind.stream().filter(area -> !areas.contains(area)).collect(Collectors.toSet()));
    }

    public Optional<PublishedFigure> find(AreaCode area, Period period) {
        return Optional.ofNullable(figures.get(new Key(area, period)));
    }

    public List<Period> periods() {
        return figures.keySet().stream().map(Key::period).distinct().sorted().toList();
    }

    public boolean hasAny(AreaCode area) {
        return figures.keySet().stream().anyMatch(key -> key.area().equals(area));
    }

    public Collection<PublishedFigure> all() {
        return figures.values();
    }
}
