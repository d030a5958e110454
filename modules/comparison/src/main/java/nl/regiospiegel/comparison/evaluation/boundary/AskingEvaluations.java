package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.control.AskEvaluation;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeepEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeepEvaluation.Asked;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingEvaluations;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Asks for an evaluation, as the API and the pages do. Never within a transaction: it waits for the answer. */
@ApplicationScoped
public class AskingEvaluations {

    @Inject
    private AskEvaluation reading;

    @Inject
    private KeepEvaluation keeping;

    @Inject
    private PassingEvaluations passing;

    @Inject
    private WritingEvaluations writing;

    @Inject
    private Language language;

    /**
     * With a body of JSON.
     *
     * @param patience how long the answer itself is waited for
     * @throws InvalidInput with every fault, each with its place in the body
     */
    public Asked ask(AskedEvaluation evaluation, Duration patience) {
        var asked = new AskedParameters(language);
        if (evaluation == null) {
            asked.missing("region");
            asked.missing("indicator");
        }
        try {
            asked.complain();
            return ask(evaluation.parameters(), asked, patience);
        } catch (InvalidInput invalid) {
            throw inBody(invalid);
        }
    }

    /**
     * The same from anywhere else, such as the form of a page.
     *
     * @throws InvalidInput with every fault
     */
    public Asked ask(EvaluationParameters parameters, AskedParameters asked, Duration patience) {
        return keeping.ask(reading.read(parameters, asked), writing::write, patience);
    }

    /**
     * Looks at it, without asking to keep it.
     *
     * @throws InvalidInput with every fault
     */
    public FoundEvaluation look(EvaluationParameters parameters, AskedParameters asked, Duration patience) {
        return passing.look(reading.read(parameters, asked), writing::write, patience);
    }

    private static InvalidInput inBody(InvalidInput invalid) {
        var told = new InvalidInput(invalid.faults().stream()
                .map(fault -> Fault.inBody(fault.name(), "/" + fault.name(), fault.code(), fault.detail()))
                .toList());
        told.initCause(invalid);
        return told;
    }
}
