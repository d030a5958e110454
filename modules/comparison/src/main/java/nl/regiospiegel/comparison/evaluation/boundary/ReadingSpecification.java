package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.control.AskEvaluation;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Reads a question in a transaction of its own: none is open while the answer is computed. */
@ApplicationScoped
public class ReadingSpecification {

    @Inject
    private AskEvaluation asking;

    @Transactional(dontRollbackOn = InvalidInput.class)
    public EvaluationSpecification read(EvaluationParameters parameters, AskedParameters asked) {
        return asking.read(parameters, asked);
    }
}
