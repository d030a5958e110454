package nl.regiospiegel.comparison.timeline.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.LeadTime;
import nl.regiospiegel.comparison.timeline.entity.Step;

/**
 * Lead times between the steps of one region: from each step to the next, and from each step to the start of the
 * contract. What happened is measured with what happened and a plan with a plan; only where that cannot be, the two are
 * mixed, and the answer says so. With an approximate date nothing is measured.
 */
public final class LeadTimes {

    private LeadTimes() {}

    /**
     * @param steps steps of one region in any order; those without any date are left out
     * @param start the start of the contract, {@code null} when the region has none
     */
    public static List<LeadTime> of(List<Step> steps, Step start) {
        var ordered = inOrder(steps);
        var found = new ArrayList<LeadTime>();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            found.addAll(between(ordered.get(i), ordered.get(i + 1)));
        }
        for (int i = 0; start != null && i < ordered.indexOf(start) - 1; i++) {
            found.addAll(between(ordered.get(i), start));
        }
        return List.copyOf(found);
    }

    /**
     * Both kinds of dates apart where both exist, and what is best known when that mixes them. That the order is not certain
     * is said only when no kind makes it so.
     */
    static List<LeadTime> between(Step from, Step to) {
        var all = Stream.of(
                        measure(from, to, from.actual(), to.actual(), Basis.ACTUAL),
                        measure(from, to, from.planned(), to.planned(), Basis.PLANNED),
                        from.basis() == to.basis() ? null : mixed(from, to))
                .filter(Objects::nonNull)
                .toList();
        var certain = all.stream().filter(LeadTime::orderIsCertain).toList();
        return certain.isEmpty() ? all : certain;
    }

    private static LeadTime mixed(Step from, Step to) {
        return measure(from, to, from.best().orElse(null), to.best().orElse(null), Basis.MIXED);
    }

    private static LeadTime measure(Step from, Step to, DayRange start, DayRange end, Basis basis) {
        if (start == null || end == null) {
            return null;
        }
        var days = start.certainlyNotAfter(end) ? DaysBetween.of(start, end) : null;
        return new LeadTime(from, to, basis, days, start.approximate() || end.approximate());
    }

    private static List<Step> inOrder(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.best().isPresent())
                .sorted(Comparator.comparing(
                                (Step step) -> step.best().orElseThrow().earliest())
                        .thenComparing(step -> step.best().orElseThrow().latest()))
                .toList();
    }
}
