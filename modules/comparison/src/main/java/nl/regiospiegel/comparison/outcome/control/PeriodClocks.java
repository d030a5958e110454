package nl.regiospiegel.comparison.outcome.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Places periods on the clocks of regions: 0 is the period that contains the start. A start so vague that it can lie in
 * more than one period gives no place; an approximate start is taken wider than it is written.
 */
public record PeriodClocks(PeriodKind kind, LinkedHashMap<RegionId, Clock> clocks, boolean single) {

    public static PeriodClocks of(OutcomeQuestion question) {
        var clocks = question.onClock()
                ? CompareTimelines.clocks(
                        question.everyRegion(), question.day(), question.axis().event())
                : new LinkedHashMap<RegionId, Clock>();
        return new PeriodClocks(
                question.span().kind(), clocks, question.regions().size() == 1);
    }

    /** Where a period lies for this subject; the benchmark goes by the clock of the region when there is only one. */
    public Integer eventTime(Subject subject, Period period) {
        return clockOf(subject)
                .flatMap(this::startIndex)
                .map(start -> period.index() - start)
                .orElse(null);
    }

    /** Index of the period that contains the start; empty when that is not certain. */
    Optional<Integer> startIndex(Clock clock) {
        var days = clock.days().widened();
        var first = Period.containing(kind, days.earliest()).index();
        var last = Period.containing(kind, days.latest()).index();
        return first == last ? Optional.of(first) : Optional.empty();
    }

    private Optional<Clock> clockOf(Subject subject) {
        if (subject.region() != null) {
            return Optional.ofNullable(clocks.get(subject.region().id()));
        }
        return single ? clocks.values().stream().findFirst() : Optional.empty();
    }

    Map<RegionId, Clock> all() {
        return clocks;
    }
}
