package nl.regiospiegel.comparison.evaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.statistics.evaluation.Progress;

/** Evaluates the switch of a region as a specification says. */
@ApplicationScoped
public class Evaluating {

    @Inject
    private GatheringMaterial gathering;

    /**
     * Reads everything first, so that no transaction is open while it computes.
     *
     * @param progress hears how far it is, in hundredths
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public EvaluationResult evaluate(EvaluationSpecification specification, Progress progress) {
        return EvaluateStudy.evaluate(gather(specification), progress);
    }

    /** All that an evaluation needs; what follows, {@link EvaluateStudy}, asks nobody. */
    @Transactional
    public StudyMaterial gather(EvaluationSpecification specification) {
        return gathering.gather(specification);
    }
}
