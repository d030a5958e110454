package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.SpecificationText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.regions.language.Language;

/** Answers an evaluation whose specification is in the address. Nothing is kept: see decision 0119. */
@ApplicationScoped
public class LookingAtEvaluations {

    /** Nearly every evaluation is computed within it; longer than this a link should not keep anybody waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private AskingEvaluations asking;

    @Inject
    private ShowingEvaluations showing;

    @Inject
    private Language language;

    Response look(EvaluationQuery question, AskedParameters asked, AnswerForm form, UriInfo address) {
        var preference = question.preference();
        var found = asking.look(question.parameters(), asked, preference.patience(PATIENCE));
        var reproducible =
                QuestionAddress.of(address.getBaseUriBuilder(), SpecificationText.read(found.specification()));
        return preference.applied(answer(found, form, reproducible)).build();
    }

    private ResponseBuilder answer(FoundEvaluation found, AnswerForm form, URI reproducible) {
        if (found instanceof Computed computed && form == AnswerForm.CSV) {
            var table = computed.evaluation().answer().csv(language.getLocale());
            return Response.fromResponse(AnswerForm.csv(table)).contentLocation(reproducible);
        }
        var shown = showing.show(found);
        return found.isBusy()
                ? Awaiting.patient(AnswerForm.json(shown), found)
                        .status(Status.ACCEPTED)
                        .location(reproducible)
                : AnswerForm.json(shown).contentLocation(reproducible);
    }
}
