package nl.regiospiegel.comparison.outcome.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.regions.language.Enumeration;

/** What must be known of the place of points on the clocks of regions. */
public final class ClockFindings {

    private final OutcomeQuestion question;
    private final PeriodClocks clocks;
    private final List<Finding> found = new ArrayList<>();

    private ClockFindings(OutcomeQuestion question, PeriodClocks clocks) {
        this.question = question;
        this.clocks = clocks;
    }

    /** On the calendar only what is said of an event that was chosen, and of the months around it. */
    public static List<Finding> of(OutcomeQuestion question, PeriodClocks clocks, List<MixedPeriods> mixed) {
        var findings = new ClockFindings(question, clocks);
        findings.aboutEvent();
        if (question.onClock()) {
            findings.find();
        }
        mixed.forEach(findings::aboutMixed);
        return List.copyOf(findings.found);
    }

    /** Who has no such event has no clock and no months around it. */
    private void aboutEvent() {
        var event = question.axis().event();
        if (event == ClockEvent.CONTRACT_START) {
            return;
        }
        var placed = CompareTimelines.clocks(question.regions(), question.day(), event);
        perRegion("no-event", region -> placed.get(region.id()) == null, say("event." + event.code()));
    }

    private void aboutMixed(MixedPeriods mixed) {
        var periods = Enumeration.of(
                mixed.periods().stream()
                        .map(period -> period.name(question.locale()))
                        .toList(),
                question.locale());
        var reason = mixed.reason() == null ? "" : mixed.reason();
        found.add(new Finding(
                mixed.reason() == null ? "event-within-period" : "implementation-window",
                List.of(mixed.region().id()),
                List.of(mixed.region().name(question.locale()), periods, reason)));
    }

    private String say(String key) {
        return OutcomeTexts.in(question.locale()).say(key);
    }

    private void find() {
        if (question.axis().event() == ClockEvent.CONTRACT_START) {
            perRegion("no-clock", region -> clocks.all().get(region.id()) == null);
        }
        perClock("clock-planned", clock -> clock.basis() == Basis.PLANNED);
        perClock("clock-imprecise", clock -> clocks.startIndex(clock).isEmpty());
        perClock(
                "clock-approximate",
                clock -> clock.days().approximate() && clocks.startIndex(clock).isPresent());
        if (question.benchmark() != null && !clocks.single() && !(question.benchmark() instanceof Benchmark.OfRegion)) {
            found.add(new Finding(
                    "benchmark-without-clock",
                    List.of(),
                    List.of(question.benchmark().name(question.locale()))));
        }
    }

    private void perClock(String code, Predicate<Clock> about) {
        perRegion(code, region -> {
            var clock = clocks.all().get(region.id());
            return clock != null && about.test(clock);
        });
    }

    private void perRegion(String code, Predicate<ComparedRegion> about, String... more) {
        var regions = question.regions().stream().filter(about).toList();
        if (!regions.isEmpty()) {
            var names = regions.stream()
                    .map(region -> region.name(question.locale()))
                    .toList();
            var parameters = Stream.concat(Stream.of(Enumeration.of(names, question.locale())), Stream.of(more))
                    .toList();
            found.add(new Finding(code, regions.stream().map(ComparedRegion::id).toList(), parameters));
        }
    }
}
