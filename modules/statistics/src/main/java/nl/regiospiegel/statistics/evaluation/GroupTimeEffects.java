package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.Cohort;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.StaggeredStudy;

/**
 * Difference in differences where units start at different moments: an effect for each cohort and period, averaged afterwards.
 *
 * <pre>
 * ATT(g, t)    mean over g of (Y_t - Y_b) - mean over C of (Y_t - Y_b),  b the last period of the pre-run of g
 * event study  at k the mean of ATT(g, start + k), weighted by the units in g, over the cohorts that have it
 * group        unweighted mean of ATT(g, t) over the post-run of g
 * overall      mean of the groups, weighted by their units
 * </pre>
 *
 * <p>C is the {@link ComparisonGroup}; b is the base before the start too, so that ATT(g, b) is 0. Periods outside the runs of
 * a cohort have no effect, nor has one without a unit to compare with. There are no covariates, and no regression on fixed
 * effects: with staggered starts that compares later starters with units already treated. Averages are over the cohorts that
 * count.
 *
 * <p>Assumes that without the start each cohort would have moved in parallel with C, and that no unit reacts before the last
 * period of its pre-run. A constant added to all units in a period, or to one unit in all periods, changes nothing.
 *
 * <p>Source: Callaway and Sant'Anna, Journal of Econometrics 225 (2021) 200-230.
 *
 * @param cells the effects, by cohort as given and then by period
 * @param groups the effect on each cohort
 * @param eventStudy by event time
 * @param overall the mean effect; empty if no cohort that counts has one
 */
public record GroupTimeEffects(
        List<GroupTimeEffect> cells,
        List<GroupEffect> groups,
        List<EventStudyPoint> eventStudy,
        OptionalDouble overall) {

    /** Keeps its own copies. */
    public GroupTimeEffects {
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
        eventStudy = List.copyOf(eventStudy);
    }

    /** The effects of a study, against the never treated or also the not yet treated. */
    public static GroupTimeEffects of(StaggeredStudy study, ComparisonGroup comparison) {
        var cells = study.cohorts().stream()
                .collect(Collectors.toMap(Function.identity(), cohort -> cells(study, cohort, comparison)));
        var groups = study.cohorts().stream()
                .map(cohort -> group(cohort, cells.get(cohort)))
                .toList();
        return new GroupTimeEffects(
                study.cohorts().stream()
                        .flatMap(cohort -> cells.get(cohort).stream())
                        .toList(),
                groups,
                eventStudy(study, cells::get),
                overall(groups));
    }

    private static List<GroupTimeEffect> cells(StaggeredStudy study, Cohort cohort, ComparisonGroup comparison) {
        var runs = cohort.runs();
        return IntStream.concat(
                        IntStream.range(runs.preFrom(), runs.preTo()), IntStream.range(runs.postFrom(), runs.postTo()))
                .boxed()
                .flatMap(t -> cell(study, cohort, t, comparison.units(study, t, cohort.base())).stream())
                .toList();
    }

    private static List<GroupTimeEffect> cell(StaggeredStudy study, Cohort cohort, int period, List<String> compared) {
        var others =
                compared.stream().filter(unit -> !cohort.units().contains(unit)).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var effect = change(study.panel(), cohort.units(), cohort.base(), period)
                - change(study.panel(), others, cohort.base(), period);
        return List.of(new GroupTimeEffect(cohort.start(), period, effect, others.size()));
    }

    private static double change(Panel panel, List<String> units, int base, int period) {
        return BeforeAfter.mean(units.stream()
                .mapToDouble(unit -> change(panel, unit, base, period))
                .toArray());
    }

    static double change(Panel panel, String unit, int base, int period) {
        return panel.value(unit, period).orElseThrow() - panel.value(unit, base).orElseThrow();
    }

    private static GroupEffect group(Cohort cohort, List<GroupTimeEffect> cells) {
        var after = cells.stream()
                .filter(cell -> cell.period() >= cohort.runs().postFrom())
                .mapToDouble(GroupTimeEffect::effect)
                .toArray();
        var effect = after.length == cohort.runs().postLength()
                ? OptionalDouble.of(BeforeAfter.mean(after))
                : OptionalDouble.empty();
        return new GroupEffect(cohort.start(), cohort.units().size(), effect, cohort.counted());
    }

    private static List<EventStudyPoint> eventStudy(
            StaggeredStudy study, Function<Cohort, List<GroupTimeEffect>> cells) {
        var points = new TreeMap<Integer, EventStudyPoint>();
        for (var cohort : study.cohorts()) {
            if (cohort.counted()) {
                var units = cohort.units().size();
                for (var cell : cells.apply(cohort)) {
                    points.merge(
                            cell.eventTime(),
                            new EventStudyPoint(cell.eventTime(), cell.effect(), 1, units),
                            GroupTimeEffects::together);
                }
            }
        }
        return List.copyOf(points.values());
    }

    private static EventStudyPoint together(EventStudyPoint a, EventStudyPoint b) {
        var units = a.units() + b.units();
        var effect = (a.effect() * a.units() + b.effect() * b.units()) / units;
        return new EventStudyPoint(a.eventTime(), effect, a.cohorts() + b.cohorts(), units);
    }

    private static OptionalDouble overall(List<GroupEffect> groups) {
        var counted = groups.stream()
                .filter(group -> group.counted() && group.effect().isPresent())
                .toList();
        var units = counted.stream().mapToInt(GroupEffect::units).sum();
        var sum = counted.stream()
                .mapToDouble(group -> group.units() * group.effect().getAsDouble())
                .sum();
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / units);
    }
}
