package nl.regiospiegel.comparison.evaluation.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect.RegionInGroup;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect.RegionWithout;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.evaluation.GroupTimeEffects;
import nl.regiospiegel.statistics.evaluation.PermutationTest;
import nl.regiospiegel.statistics.evaluation.Progress;
import nl.regiospiegel.statistics.panel.Cohort;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;
import nl.regiospiegel.statistics.panel.StaggeredStudy;

/**
 * Evaluates all regions that switched together, each beside areas that did not. Regions that start in one period are one group;
 * a region whose counts may not be added takes part as its municipalities.
 */
final class EvaluateStaggered {

    private final StudyMaterial material;
    private final Progress progress;
    private final BuildingStudy building;
    private final List<RegionInGroup> regions = new ArrayList<>();
    private final List<RegionWithout> without = new ArrayList<>();

    EvaluateStaggered(StudyMaterial material, Progress progress) {
        this.material = material;
        this.progress = progress;
        this.building = new BuildingStudy(material);
    }

    EvaluationResult evaluate() {
        var asked = building.build();
        Stream.concat(Stream.of(material.region()), material.others().stream()).forEach(this::place);
        leaveOutWithoutSharedRuns();
        var refusing = new Refusing(building, asked);
        if (regions.isEmpty()) {
            return refusing.refusal().orElseGet(() -> refusing.refused(RefusalCode.NO_CLEAN_PREPERIOD));
        }
        var study = together(asked);
        var never = study.donors().stream().map(area -> area.code()).toList();
        if (never.isEmpty()) {
            return new Refusing(building, study).refused(RefusalCode.TOO_FEW_DONORS);
        }
        return effect(study, design(study.periods(), never));
    }

    private void place(ComparedRegion region) {
        var asked = region.id().equals(material.region().id());
        var window = asked ? material.specification().excludeWindow() : assumed(region);
        var unit = material.unit(region);
        var clock = building.clock(region, window);
        if (clock.isEmpty()) {
            without.add(new RegionWithout(region, RefusalCode.NO_CLOCK));
            return;
        }
        var around = building.around(clock.get(), unit, unit.periods(material.figures()));
        reason(region, clock.get(), around.preRun().isEmpty(), around.postRun().isEmpty())
                .ifPresentOrElse(
                        reason -> without.add(new RegionWithout(region, reason)),
                        () -> regions.add(new RegionInGroup(region, clock.get(), unit, units(unit), around)));
    }

    private Window assumed(ComparedRegion region) {
        return StudyClock.assumed(region, material.specification().vintageAsOf())
                .map(StudyClock::window)
                .orElse(null);
    }

    private Optional<RefusalCode> reason(
            ComparedRegion region, StudyClock clock, boolean nothingBefore, boolean nothingAfter) {
        var possible = building.possible(clock, material.unit(region));
        if (possible.preRun().isEmpty()) {
            return Optional.of(RefusalCode.NO_CLEAN_PREPERIOD);
        }
        var coverage = Coverage.of(
                material.indicator().careForms(),
                region.contractModel(material.specification().vintageAsOf()));
        if (coverage == Coverage.NOT_COVERED) {
            return Optional.of(RefusalCode.SCOPE_NOT_COVERED);
        }
        if (material.unit(region).periods(material.figures()).isEmpty()) {
            return Optional.of(RefusalCode.NO_FIGURE);
        }
        if (nothingBefore) {
            return Optional.of(RefusalCode.NO_CLEAN_PREPERIOD);
        }
        return nothingAfter ? Optional.of(RefusalCode.NO_CLEAN_POSTPERIOD) : Optional.empty();
    }

    private static List<String> units(TreatedUnit unit) {
        return unit.composition() == Composition.GROUP
                ? unit.areas().stream().map(AreaCode::value).toList()
                : List.of(unit.unit());
    }

    /** The study of all groups: the periods that any of them takes part in, and donors that have them all. */
    private Study together(Study asked) {
        var runs = regions.stream()
                .flatMap(each -> BuildingStudy.runs(each.around()).stream())
                .distinct()
                .sorted()
                .toList();
        var cutting = regions.stream()
                .flatMap(each -> building.cutting(each.unit()).stream())
                .distinct()
                .toList();
        var found = new FindingDonors(material, runs, cutting).find();
        var last = runs.get(runs.size() - 1);
        var periods = Stream.iterate(runs.get(0), period -> period.compareTo(last) <= 0, Period::next)
                .toList();
        return new Study(
                material, asked.unit(), asked.clock(), asked.around(), periods, found.donors(), found.leftOut(), null);
    }

    private StaggeredStudy design(List<Period> periods, List<AreaCode> never) {
        var rows = new LinkedHashMap<String, List<OptionalDouble>>();
        regions.forEach(each -> each.units()
                .forEach(unit -> rows.put(
                        unit,
                        each.unit().composition() == Composition.GROUP
                                ? building.row(new AreaCode(unit), periods)
                                : building.row(each.unit(), periods))));
        never.forEach(area -> rows.put(area.value(), building.row(area, periods)));
        return StaggeredStudy.of(Panel.of(List.copyOf(rows.keySet()), List.copyOf(rows.values())), cohorts(periods));
    }

    private List<Cohort> cohorts(List<Period> periods) {
        return groups().entrySet().stream()
                .map(group -> cohort(
                        group.getKey(),
                        group.getValue(),
                        BuildingStudy.runs(periods, shared(group.getValue())),
                        periods))
                .toList();
    }

    private static Cohort cohort(Period start, List<RegionInGroup> group, Runs runs, List<Period> periods) {
        return new Cohort(
                start.index() - periods.get(0).index(),
                runs,
                group.stream().flatMap(each -> each.units().stream()).toList(),
                runs.preLength() >= Prudence.FEWEST_BEFORE);
    }

    private Map<Period, List<RegionInGroup>> groups() {
        return regions.stream()
                .collect(Collectors.groupingBy(each -> each.around().zero(), TreeMap::new, Collectors.toList()));
    }

    /** Regions that start in one period share the runs that all of them have; where none is left, none takes part. */
    private void leaveOutWithoutSharedRuns() {
        groups().values().stream()
                .filter(group -> shared(group).preRun().isEmpty()
                        || shared(group).postRun().isEmpty())
                .flatMap(List::stream)
                .forEach(each -> {
                    regions.remove(each);
                    without.add(new RegionWithout(each.region(), RefusalCode.NO_CLEAN_PREPERIOD));
                });
    }

    /** A run ends where the first of them does that is nearest to the start. */
    private static PeriodsAround shared(List<RegionInGroup> group) {
        var first = group.get(0).around();
        var pre = new ArrayList<>(first.preRun());
        var post = new ArrayList<>(first.postRun());
        group.forEach(each -> pre.retainAll(each.around().preRun()));
        group.forEach(each -> post.retainAll(each.around().postRun()));
        return new PeriodsAround(first.zero(), first.excluded(), pre, post, first.beforePreRun(), first.afterPostRun());
    }

    private EvaluationResult effect(Study study, StaggeredStudy design) {
        var specification = material.specification();
        return new StaggeredEffect(
                study,
                regions,
                without,
                design,
                GroupTimeEffects.of(design, specification.comparison()),
                PermutationTest.of(
                        design,
                        specification.comparison(),
                        specification.seed(),
                        new Phases(progress).part(0, Phases.ALL)));
    }
}
