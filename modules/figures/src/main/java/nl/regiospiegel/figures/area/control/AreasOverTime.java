package nl.regiospiegel.figures.area.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;

/** All areas there ever were, and which was part of which, when. May be asked by several threads at once. */
public final class AreasOverTime {

    /** Comparisons ask for the last days of some years; more days than these are worked out again. */
    private static final int DAYS_KEPT = 64;

    private final List<Area> areas;
    private final Map<AreaCode, List<AreaMembership>> memberships;
    private final Map<LocalDate, List<Area>> days = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, List<Area>> eldest) {
            return size() > DAYS_KEPT;
        }
    };

    AreasOverTime(List<Area> areas, List<AreaMembership> memberships) {
        this.areas = List.copyOf(areas);
        this.memberships = memberships.stream().collect(Collectors.groupingBy(AreaMembership::area));
    }

    /** The same without the invented ones. */
    AreasOverTime withoutInvented() {
        return new AreasOverTime(
                areas.stream().filter(Predicate.not(Area::demonstration)).toList(),
                memberships.values().stream().flatMap(List::stream).toList());
    }

    /** Those that existed on this day, in order of code, each with what it was part of. */
    public List<Area> on(LocalDate day) {
        synchronized (days) {
            return days.computeIfAbsent(day, this::existing);
        }
    }

    /** All of them, in order of code, with what they are part of on this day. */
    public List<Area> ever(LocalDate day) {
        return areas.stream().map(area -> within(area, day)).toList();
    }

    /** The area with this code, if it existed on that day. */
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return on(day).stream().filter(area -> area.code().equals(code)).findFirst();
    }

    private List<Area> existing(LocalDate day) {
        return areas.stream()
                .filter(area -> spans(area.validity().from(), area.validity().to(), day))
                .map(area -> within(area, day))
                .toList();
    }

    private Area within(Area area, LocalDate day) {
        var parents = memberships.getOrDefault(area.code(), List.of()).stream()
                .filter(each -> spans(each.from(), each.to(), day))
                .map(AreaMembership::parent)
                .sorted(Comparator.comparing(AreaCode::value))
                .toList();
        return new Area(area.code(), area.name(), area.validity(), parents, area.demonstration());
    }

    /** A day that is not known is no limit. */
    private static boolean spans(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
