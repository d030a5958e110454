package nl.regiospiegel.comparison.clock.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.clock.entity.Transition;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Finds the clean runs of periods before and after a start. Both lie on one side of every break: one up to the start cuts off
 * what lies before it, a later one what comes after it.
 */
public final class FindingRuns {

    private final Transition transition;
    private final Set<Period> withFigure;
    private final List<SeriesBreak> breaks;

    private FindingRuns(Transition transition, Set<Period> withFigure, List<SeriesBreak> breaks) {
        this.transition = transition;
        this.withFigure = withFigure;
        this.breaks = breaks;
    }

    /**
     * @param withFigure the periods of one kind for which the unit has a figure that is not hidden
     * @param breaks those that nothing may be compared across
     */
    public static PeriodsAround of(
            PeriodKind kind, Transition transition, Set<Period> withFigure, List<SeriesBreak> breaks) {
        return new FindingRuns(transition, withFigure, breaks).around(Period.containing(kind, transition.start()));
    }

    private PeriodsAround around(Period zero) {
        var excluded = excluded(zero);
        var lastBefore = excluded.isEmpty() ? zero.plus(-1) : excluded.get(0).plus(-1);
        var firstAfter =
                excluded.isEmpty() ? zero : excluded.get(excluded.size() - 1).next();
        var preRun = new ArrayList<Period>();
        var before = run(lastBefore, -1, preRun);
        Collections.reverse(preRun);
        var postRun = new ArrayList<Period>();
        var after = run(firstAfter, 1, postRun);
        return new PeriodsAround(zero, excluded, preRun, postRun, before, after);
    }

    private List<Period> excluded(Period zero) {
        var mixed = new ArrayList<Period>();
        if (transition.mixes(zero)) {
            mixed.add(zero);
        }
        if (transition.from() != null) {
            var last = Period.containing(zero.kind(), transition.to());
            for (var each = Period.containing(zero.kind(), transition.from());
                    each.compareTo(last) <= 0;
                    each = each.next()) {
                if (transition.mixes(each)) {
                    mixed.add(each);
                }
            }
        }
        return mixed.isEmpty() ? List.of() : between(Collections.min(mixed), Collections.max(mixed));
    }

    private static List<Period> between(Period first, Period last) {
        return Stream.iterate(first, each -> each.compareTo(last) <= 0, Period::next)
                .toList();
    }

    private RunEnd run(Period first, int step, List<Period> run) {
        for (var period = first; ; period = period.plus(step)) {
            var crossed = crossed(period, step);
            if (crossed.isPresent()) {
                return new RunEnd.AtBreak(crossed.get());
            }
            if (!withFigure.contains(period)) {
                return new RunEnd.NoFigure(period);
            }
            run.add(period);
        }
    }

    /** A break between this period and the start; one on the day of the start cuts off what lies before. */
    private Optional<SeriesBreak> crossed(Period period, int step) {
        return breaks.stream()
                .filter(each -> step < 0
                        ? !each.date().isAfter(transition.start())
                                && period.first().isBefore(each.date())
                        : each.date().isAfter(transition.start())
                                && !period.last().isBefore(each.date()))
                .findFirst();
    }
}
