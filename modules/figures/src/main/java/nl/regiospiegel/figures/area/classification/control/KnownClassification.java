package nl.regiospiegel.figures.area.classification.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;

/** What is known of areas before a table is taken: past and present, the invented ones left out. */
final class KnownClassification {

    private final Map<AreaCode, Area> areas;
    private final Map<AreaCode, List<AreaMembership>> memberships;
    private final List<AreaName> names;

    KnownClassification(List<Area> areas, List<AreaMembership> memberships, List<AreaName> names) {
        this.areas = areas.stream()
                .filter(area -> !area.demonstration())
                .collect(Collectors.toMap(Area::code, Function.identity()));
        this.memberships = memberships.stream()
                .filter(each -> !each.area().isInvented())
                .collect(Collectors.groupingBy(AreaMembership::area));
        this.names = names;
    }

    Optional<Area> area(AreaCode code) {
        return Optional.ofNullable(areas.get(code));
    }

    boolean isNamed(AreaCode code, String name) {
        return names.stream()
                .anyMatch(each -> each.code().equals(code) && each.name().equals(name));
    }

    Optional<AreaMembership> membership(AreaCode area, AreaKind kind, LocalDate day) {
        return of(area, kind).stream()
                .filter(each -> !each.from().isAfter(day))
                .filter(each -> each.to() == null || each.to().isAfter(day))
                .findFirst();
    }

    /** When a later membership of the same kind begins. */
    Optional<LocalDate> nextMembership(AreaCode area, AreaKind kind, LocalDate day) {
        return of(area, kind).stream()
                .map(AreaMembership::from)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private List<AreaMembership> of(AreaCode area, AreaKind kind) {
        return memberships.getOrDefault(area, List.of()).stream()
                .filter(each -> each.parent().kind() == kind)
                .toList();
    }

    boolean hasEarlier(int year) {
        return years().anyMatch(each -> each < year);
    }

    boolean hasLater(int year) {
        return years().anyMatch(each -> each > year);
    }

    /** The years of which a classification is known. A single move of one municipality is not one. */
    private Stream<Integer> years() {
        return memberships.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(each -> each.from().getYear(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(year -> year.getValue() > 1)
                .map(Map.Entry::getKey);
    }

    List<AreaCode> municipalitiesOn(LocalDate day) {
        return areas.values().stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .filter(area -> area.validity().from() == null
                        || !area.validity().from().isAfter(day))
                .filter(area ->
                        area.validity().to() == null || area.validity().to().isAfter(day))
                .map(Area::code)
                .toList();
    }

    /** Whether no end of it is known. */
    boolean lastsOn(AreaCode code) {
        return area(code).filter(area -> area.validity().to() == null).isPresent();
    }
}
