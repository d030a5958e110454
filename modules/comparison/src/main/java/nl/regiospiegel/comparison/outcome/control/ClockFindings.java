package nl.regiospiegel.comparison.outcome.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.Clock;

/** What must be known of the place of points on the clocks of regions. */
final class ClockFindings {

    private final OutcomeQuestion question;
    private final PeriodClocks clocks;
    private final List<Finding> found = new ArrayList<>();

    private ClockFindings(OutcomeQuestion question, PeriodClocks clocks) {
        this.question = question;
        this.clocks = clocks;
    }

    /** None on the calendar. */
    static List<Finding> of(OutcomeQuestion question, PeriodClocks clocks) {
        var findings = new ClockFindings(question, clocks);
        if (question.onClock()) {
            findings.find();
        }
        return List.copyOf(findings.found);
    }

    private void find() {
        perRegion("no-clock", region -> clocks.all().get(region.id()) == null);
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

    private void perRegion(String code, Predicate<ComparedRegion> about) {
        var regions = question.regions().stream().filter(about).toList();
        if (!regions.isEmpty()) {
            var names = regions.stream()
                    .map(region -> region.name(question.locale()))
                    .toList();
            found.add(new Finding(
                    code, regions.stream().map(ComparedRegion::id).toList(), List.of(String.join(", ", names))));
        }
    }
}
