package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.control.FindingRuns;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;

/** Finds, per region, the periods in which the old and the new mix around the event that the question chose. */
public final class FindingMixedPeriods {

    private FindingMixedPeriods() {}

    /** Of every region with a clock whose event certainly lies in one period, and only where any period mixes. */
    public static List<MixedPeriods> of(OutcomeQuestion question) {
        var clocks = CompareTimelines.clocks(
                question.everyRegion(), question.day(), question.axis().event());
        return question.everyRegion().stream()
                .flatMap(region -> Optional.ofNullable(clocks.get(region.id())).stream()
                        .map(clock -> around(question, region, clock)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static MixedPeriods around(OutcomeQuestion question, ComparedRegion region, Clock clock) {
        var assumed = StudyClock.assumed(region, question.day()).orElse(null);
        var window = assumed == null ? null : StudyClock.window(assumed);
        var study = new StudyClock(clock, window);
        var kind = question.span().kind();
        return study.isPrecise(kind) ? mixed(region, study, kind, assumed) : null;
    }

    private static MixedPeriods mixed(
            ComparedRegion region, StudyClock study, PeriodKind kind, ImplementationWindow assumed) {
        var periods =
                FindingRuns.of(kind, study.transition(), Set.of(), List.of()).excluded();
        Window window = study.window();
        return periods.isEmpty()
                ? null
                : new MixedPeriods(
                        region,
                        study.clock(),
                        window == null ? null : window.from(),
                        window == null ? null : window.to(),
                        assumed == null ? null : assumed.reason(),
                        periods);
    }
}
