package nl.regiospiegel.comparison.evaluation.entity;

import java.time.LocalDate;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.entity.Transition;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;

/**
 * When a region switched, and the days around it that say nothing clean.
 *
 * @param clock the event at 0, planned or actual
 * @param window the days in which the old and the new mix, {@code null} for none
 */
public record StudyClock(Clock clock, Window window) {

    /** What the product assumes for the region: the window of its contract, whatever event the clock stands on. */
    public static Optional<ImplementationWindow> assumed(ComparedRegion region, LocalDate day) {
        return region.start(region.contractModel(day))
                .flatMap(event -> Optional.ofNullable(event.implementationWindow()));
    }

    public static Window window(ImplementationWindow assumed) {
        return new Window(assumed.from().earliest(), assumed.until().latest().plusDays(1));
    }

    /** Whether all days on which the start can have been lie in one period of this kind. */
    public boolean isPrecise(PeriodKind kind) {
        var days = clock.days().widened();
        return Period.containing(kind, days.earliest()).equals(Period.containing(kind, days.latest()));
    }

    /** With a start that is known by month or so, all days that it can have been mix the old and the new. */
    public Transition transition() {
        var first = clock.days().earliest();
        var last = clock.days().latest();
        var start = Transition.at(first);
        if (first.equals(last)) {
            return window == null ? start : start.during(window.from(), window.to());
        }
        var from = window == null || window.from().isAfter(first) ? first : window.from();
        var to = window == null || !window.to().isAfter(last) ? last.plusDays(1) : window.to();
        return start.during(from, to);
    }
}
