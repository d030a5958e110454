package nl.regiospiegel.comparison.evaluation.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.control.FindingRuns;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;

/** Puts a region on its own clock, beside its donors, as far as that goes. */
final class BuildingStudy {

    /** Periods either way that a start is looked at when figures are left aside. */
    private static final int FAR = 60;

    private final StudyMaterial material;

    BuildingStudy(StudyMaterial material) {
        this.material = material;
    }

    Study build() {
        var unit = material.unit(material.region());
        var clock = clock(material.region(), material.specification().excludeWindow());
        var around = clock.map(each -> around(each, unit, unit.periods(material.figures())));
        var runs = around.map(BuildingStudy::runs).orElse(List.of());
        var found = new FindingDonors(material, runs, cutting(unit)).find();
        var periods = periods(unit);
        var panel = around.filter(each -> !found.donors().isEmpty())
                .filter(each -> !each.preRun().isEmpty() && !each.postRun().isEmpty())
                .map(each -> panel(unit, found.donors(), periods, each))
                .orElse(null);
        return new Study(
                material,
                unit,
                clock.orElse(null),
                around.orElse(null),
                periods,
                found.donors(),
                found.leftOut(),
                panel);
    }

    /** The clock of a region, when it says in which period the start lies. */
    Optional<StudyClock> clock(ComparedRegion region, Window window) {
        var specification = material.specification();
        var clocks = CompareTimelines.clocks(List.of(region), specification.vintageAsOf(), specification.event());
        return Optional.ofNullable(clocks.get(region.id()))
                .map(clock -> new StudyClock(clock, window))
                .filter(clock -> clock.isPrecise(material.kind()));
    }

    /** The runs within the span of the specification. */
    PeriodsAround around(StudyClock clock, TreatedUnit unit, Set<Period> withValue) {
        var within = withValue.stream().filter(this::isAskedFor).collect(Collectors.toSet());
        return FindingRuns.of(material.kind(), clock.transition(), within, cutting(unit));
    }

    /** The runs there would be if there were figures of every period. */
    PeriodsAround possible(StudyClock clock, TreatedUnit unit) {
        var zero = Period.containing(material.kind(), clock.transition().start());
        var all = IntStream.rangeClosed(-FAR, FAR).mapToObj(zero::plus).collect(Collectors.toSet());
        return FindingRuns.of(material.kind(), clock.transition(), all, cutting(unit));
    }

    List<SeriesBreak> cutting(TreatedUnit unit) {
        return material.cutting(unit.areas());
    }

    private boolean isAskedFor(Period period) {
        var specification = material.specification();
        return period.kind() == material.kind()
                && (specification.from() == null || period.compareTo(specification.from()) >= 0)
                && (specification.to() == null || period.compareTo(specification.to()) <= 0);
    }

    static List<Period> runs(PeriodsAround around) {
        return around.preRun().isEmpty() || around.postRun().isEmpty()
                ? List.of()
                : Stream.concat(around.preRun().stream(), around.postRun().stream())
                        .toList();
    }

    /** From the first to the last period that takes part or could, without gaps. */
    List<Period> periods(TreatedUnit unit) {
        var specification = material.specification();
        var known = Stream.concat(
                        unit.periods(material.figures()).stream().filter(this::isAskedFor),
                        Stream.of(specification.from(), specification.to()).filter(period -> period != null))
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var last = known.get(known.size() - 1);
        return Stream.iterate(known.get(0), period -> period.compareTo(last) <= 0, Period::next)
                .toList();
    }

    private CaseStudy panel(TreatedUnit unit, List<Area> donors, List<Period> periods, PeriodsAround around) {
        var names = Stream.concat(Stream.of(unit.unit()), donors.stream().map(area -> area.code()
                        .value()))
                .toList();
        var values = Stream.concat(
                        Stream.of(row(unit, periods)), donors.stream().map(area -> row(area.code(), periods)))
                .toList();
        return CaseStudy.of(Panel.of(names, values), unit.unit(), runs(periods, around));
    }

    List<OptionalDouble> row(TreatedUnit unit, List<Period> periods) {
        return periods.stream()
                .map(period -> unit.value(material.figures(), period))
                .toList();
    }

    List<OptionalDouble> row(AreaCode area, List<Period> periods) {
        return periods.stream()
                .map(period -> material.figures().value(area, period))
                .toList();
    }

    /** The runs as places in the list of periods. */
    static Runs runs(List<Period> periods, PeriodsAround around) {
        var pre = around.preRun();
        var post = around.postRun();
        return new Runs(
                periods.indexOf(pre.get(0)),
                periods.indexOf(pre.get(pre.size() - 1)) + 1,
                periods.indexOf(post.get(0)),
                periods.indexOf(post.get(post.size() - 1)) + 1);
    }
}
