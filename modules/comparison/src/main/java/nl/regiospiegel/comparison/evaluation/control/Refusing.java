package nl.regiospiegel.comparison.evaluation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Finds the first thing that makes a study impossible, whatever the method, and what can be asked instead. What lies in the
 * nature of the switch goes before what lies in the figures at hand: more figures would not help.
 */
final class Refusing {

    private final BuildingStudy building;
    private final Study study;

    Refusing(BuildingStudy building, Study study) {
        this.building = building;
        this.study = study;
    }

    Optional<RefusedStudy> refusal() {
        return code().map(this::refused);
    }

    RefusedStudy refused(RefusalCode code) {
        return new RefusedStudy(study, code, instead(code));
    }

    private Optional<RefusalCode> code() {
        if (study.clock() == null) {
            return Optional.of(RefusalCode.NO_CLOCK);
        }
        return withoutPlace()
                .or(() -> withoutRun(building.possible(study.clock(), study.unit())))
                .or(this::outOfScope)
                .or(this::withoutFigure)
                .or(() -> withoutRun(study.around()))
                .or(this::withoutNeighbours);
    }

    /** It is not known in which youth region it lies, or it lies in several. */
    private Optional<RefusalCode> withoutPlace() {
        return study.unit().isPlaced() ? Optional.empty() : Optional.of(RefusalCode.MEMBERSHIP_UNKNOWN);
    }

    /** A rule that looks at larger areas chooses the region's own too, so nothing means that they are not known. */
    private Optional<RefusalCode> withoutNeighbours() {
        var rule = study.specification().donors();
        return (rule instanceof DonorRule.SamePart || rule instanceof DonorRule.SameYouthRegion)
                        && study.material().chosen().isEmpty()
                ? Optional.of(RefusalCode.MEMBERSHIP_UNKNOWN)
                : Optional.empty();
    }

    private static Optional<RefusalCode> withoutRun(PeriodsAround around) {
        if (around.preRun().isEmpty()) {
            return Optional.of(RefusalCode.NO_CLEAN_PREPERIOD);
        }
        return around.postRun().isEmpty() ? Optional.of(RefusalCode.NO_CLEAN_POSTPERIOD) : Optional.empty();
    }

    /** A course would be read as the work of the contract; then the contract must cover all that is measured. */
    private Optional<RefusalCode> outOfScope() {
        var material = study.material();
        var coverage = Coverage.of(
                material.indicator().careForms(),
                material.region().contractModel(material.specification().vintageAsOf()));
        return coverage == Coverage.NOT_COVERED ? Optional.of(RefusalCode.SCOPE_NOT_COVERED) : Optional.empty();
    }

    private Optional<RefusalCode> withoutFigure() {
        return hasFigures() ? Optional.empty() : Optional.of(RefusalCode.NO_FIGURE);
    }

    private boolean hasFigures() {
        return !study.unit().periods(study.material().figures()).isEmpty();
    }

    private boolean hasFiguresAround() {
        var material = study.material();
        var around = material.youthRegions(material.region());
        return around.size() == 1
                && study.unit().composition() != Composition.YOUTH_REGION
                && material.figures().of(around).stream().anyMatch(figure -> material.figures()
                        .value(figure.area(), figure.period())
                        .isPresent());
    }

    private List<Instead> instead(RefusalCode code) {
        var instead = new ArrayList<Instead>();
        if (code == RefusalCode.NO_FIGURE && hasFiguresAround()) {
            instead.add(Instead.of(Instead.Kind.YOUTH_REGION));
        }
        if (code == RefusalCode.TOO_FEW_DONORS || code == RefusalCode.MEMBERSHIP_UNKNOWN && hasFigures()) {
            instead.add(Instead.of(Instead.Kind.MORE_DONORS));
        }
        if (code == RefusalCode.NOT_ADDITIVE) {
            instead.add(Instead.of(Instead.Kind.STAGGERED));
        }
        if (hasFigures() || code != RefusalCode.NO_FIGURE) {
            instead.add(Instead.of(Instead.Kind.LEVEL));
        }
        if (study.clock() != null && code != RefusalCode.NO_FIGURE && code != RefusalCode.SCOPE_NOT_COVERED) {
            instead.add(new Instead(Instead.Kind.TREND, cleanFrom()));
        }
        if (!hasFigures()) {
            instead.add(Instead.of(Instead.Kind.FIGURES));
        }
        instead.add(Instead.of(Instead.Kind.MODELS));
        return instead;
    }

    /** The first period after the transition that has no break behind it which is not over. */
    private Period cleanFrom() {
        var possible = building.possible(study.clock(), study.unit());
        var excluded = possible.excluded();
        var first = excluded.isEmpty()
                ? possible.zero()
                : excluded.get(excluded.size() - 1).next();
        return building.cutting(study.unit()).stream()
                .map(SeriesBreak::date)
                .map(date -> Period.containing(first.kind(), date))
                .filter(period -> period.compareTo(first) > 0)
                .filter(period -> period.index() - first.index() <= 2)
                .max(Period::compareTo)
                .orElse(first);
    }
}
