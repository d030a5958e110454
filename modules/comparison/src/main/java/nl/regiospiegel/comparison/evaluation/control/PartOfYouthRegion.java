package nl.regiospiegel.comparison.evaluation.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * How much of a youth region a region is.
 *
 * @param name of the youth region
 * @param municipalities of the region that lie in it
 * @param all municipalities that lie in it
 * @param share of its denominator just before the start that is of the region; empty when a figure is not there
 * @param switched what else in it is known to have switched during the study
 */
record PartOfYouthRegion(String name, int municipalities, int all, OptionalDouble share, List<KnownSwitch> switched) {

    static PartOfYouthRegion of(Study study, AreaCode youthRegion) {
        var material = study.material();
        var own = material.municipalities(study.unit().region());
        var within = material.within(youthRegion);
        return new PartOfYouthRegion(
                material.find(youthRegion).map(Area::name).orElse(youthRegion.value()),
                (int) within.stream().filter(own::contains).count(),
                within.size(),
                share(study, own, youthRegion),
                material.switches().stream()
                        .filter(each -> within.contains(each.area()) && !own.contains(each.area()))
                        .filter(each -> isDuring(study, each))
                        .toList());
    }

    private static boolean isDuring(Study study, KnownSwitch each) {
        var periods = study.periods();
        return !periods.isEmpty()
                && each.date().isAfter(periods.get(0).first())
                && !each.date().isAfter(periods.get(periods.size() - 1).last());
    }

    private static OptionalDouble share(Study study, List<AreaCode> own, AreaCode youthRegion) {
        if (study.before() == 0) {
            return OptionalDouble.empty();
        }
        var last = study.around().preRun().get(study.before() - 1);
        var parts = own.stream().map(area -> denominator(study, area, last)).toList();
        var whole = denominator(study, youthRegion, last);
        return whole.isPresent() && whole.get() > 0 && parts.stream().allMatch(Optional::isPresent)
                ? OptionalDouble.of(parts.stream().mapToDouble(Optional::get).sum() / whole.get())
                : OptionalDouble.empty();
    }

    private static Optional<Double> denominator(Study study, AreaCode area, Period period) {
        return study.material()
                .figures()
                .find(area, period)
                .map(PublishedFigure::observation)
                .filter(Observation.Counted.class::isInstance)
                .map(counted -> ((Observation.Counted) counted).denominator().toDouble());
    }
}
