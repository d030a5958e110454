package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.CaseStudy;

/**
 * The treated unit beside what it is compared with, in one period.
 *
 * @param period number of the period in the panel
 * @param treated value of the treated unit
 * @param comparison value of what it is compared with: the mean of the donors, or the synthetic unit
 */
public record Gap(int period, double treated, double comparison) {

    /** Treated less comparison. */
    public double difference() {
        return treated - comparison;
    }

    /** The gaps in all periods of the panel, also outside the runs, in which the treated unit and every named donor have a value. */
    static List<Gap> of(CaseStudy study, List<Weight> weights) {
        var weighted = weights.stream().filter(weight -> weight.value() > 0).toList();
        return IntStream.range(0, study.panel().periods())
                .filter(t -> study.panel().isComplete(study.treated(), t, t + 1))
                .filter(t -> weighted.stream().allMatch(weight -> study.panel().isComplete(weight.unit(), t, t + 1)))
                .mapToObj(t -> at(study, weighted, t))
                .toList();
    }

    private static Gap at(CaseStudy study, List<Weight> weights, int period) {
        ToDoubleFunction<String> value =
                unit -> study.panel().value(unit, period).orElseThrow();
        var treated = value.applyAsDouble(study.treated());
        // weights sum to one, so differences from the treated unit lose fewer digits than values
        var below = weights.stream()
                .mapToDouble(weight -> weight.value() * (treated - value.applyAsDouble(weight.unit())))
                .sum();
        return new Gap(period, treated, treated - below);
    }
}
