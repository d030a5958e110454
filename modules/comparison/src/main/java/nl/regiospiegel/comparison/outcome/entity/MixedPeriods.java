package nl.regiospiegel.comparison.outcome.entity;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * The periods around a region's switch in which the old and the new mix. They are shown and say nothing of either.
 *
 * @param region whose switch
 * @param clock the event at 0
 * @param from first day of the window the product assumes, {@code null} when it assumes none
 * @param to first day after it, {@code null} likewise
 * @param reason why these days, {@code null} likewise
 * @param periods those that share a day with the window, lie between it and the event, or contain the event past their first day
 */
public record MixedPeriods(
        ComparedRegion region, Clock clock, LocalDate from, LocalDate to, String reason, List<Period> periods) {

    public MixedPeriods {
        periods = List.copyOf(periods);
    }
}
