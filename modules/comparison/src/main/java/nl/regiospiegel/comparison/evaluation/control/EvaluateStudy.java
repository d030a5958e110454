package nl.regiospiegel.comparison.evaluation.control;

import java.util.List;
import java.util.OptionalDouble;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit.Composition;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import nl.regiospiegel.statistics.evaluation.DifferenceInDifferences;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;
import nl.regiospiegel.statistics.evaluation.Gap;
import nl.regiospiegel.statistics.evaluation.PlaceboTest;
import nl.regiospiegel.statistics.evaluation.Progress;
import nl.regiospiegel.statistics.evaluation.RefusedEvaluation;

/** Evaluates the switch of one region from all that is known, asking nobody: the same material gives the same result. */
public final class EvaluateStudy {

    private final StudyMaterial material;
    private final Progress progress;

    private EvaluateStudy(StudyMaterial material, Progress progress) {
        this.material = material;
        this.progress = progress;
    }

    /**
     * @param progress hears how far it is, in hundredths
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public static EvaluationResult evaluate(StudyMaterial material, Progress progress) {
        return material.specification().method() == StudyMethod.STAGGERED
                ? new EvaluateStaggered(material, progress).evaluate()
                : new EvaluateStudy(material, progress).evaluate();
    }

    private EvaluationResult evaluate() {
        var building = new BuildingStudy(material);
        var study = building.build();
        var refusing = new Refusing(building, study);
        return refusing.refusal().<EvaluationResult>map(refused -> refused).orElseGet(() -> evaluate(study, refusing));
    }

    private EvaluationResult evaluate(Study study, Refusing refusing) {
        var method = material.specification().method().onOneUnit();
        if (study.before() < Prudence.FEWEST_BEFORE) {
            return new Picture(study, Picture.Reason.TOO_FEW_PREPERIODS, null, gaps(study));
        }
        if (study.panel() == null) {
            return refusing.refused(RefusalCode.TOO_FEW_DONORS);
        }
        if (method.isEmpty()) {
            return new Picture(study, Picture.Reason.DESCRIPTIVE_METHOD, BeforeAfter.of(study.panel()), gaps(study));
        }
        return isMean(study) && method.get() != EvaluationMethod.DIFFERENCE_IN_DIFFERENCES
                ? refusing.refused(RefusalCode.NOT_ADDITIVE)
                : effect(study, method.get(), refusing);
    }

    /** Weights that make donors follow a mean of municipalities would follow no municipality. */
    private static boolean isMean(Study study) {
        return study.unit().composition() == Composition.GROUP;
    }

    private static List<Gap> gaps(Study study) {
        return study.panel() == null
                ? List.of()
                : DifferenceInDifferences.of(study.panel()).gaps();
    }

    private EvaluationResult effect(Study study, EvaluationMethod method, Refusing refusing) {
        try {
            var phases = new Phases(progress);
            var cutOff = material.specification().cutOff();
            var test = PlaceboTest.of(
                    study.panel(),
                    method,
                    cutOff == null ? OptionalDouble.empty() : OptionalDouble.of(cutOff),
                    phases.part(0, Phases.PLACEBOS));
            var sensitivity = new AskingSensitivity(study, method).rows(phases.part(Phases.PLACEBOS, Phases.ALL));
            return new CaseEffect(study, test, BeforeAfter.of(study.panel()), sensitivity);
        } catch (RefusedEvaluation refused) {
            return refusing.refused(
                    switch (refused.reason()) {
                        case FEWER_THAN_TWO_DONORS -> RefusalCode.TOO_FEW_DONORS;
                        case FEWER_THAN_TWO_PERIODS_BEFORE -> RefusalCode.TOO_FEW_PREPERIODS;
                        case NO_NOISE -> RefusalCode.DONORS_ALIKE;
                    });
        }
    }
}
