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
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
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
    private FindEvaluation finding;

    @Inject
    private ShowingEvaluations showing;

    @Inject
    private Language language;

    Response look(
            EvaluationQuery question, AskedParameters asked, AnswerForm form, Preference preference, UriInfo address) {
        var found = asking.look(question.parameters(), asked, preference.patience(PATIENCE));
        var specification = SpecificationText.read(found.specification());
        var reproducible = QuestionAddress.of(address.getBaseUriBuilder(), specification, question.format());
        return preference.applied(answer(found, form, reproducible)).build();
    }

    /** How far it is, is JSON in either form: the address in it asks again in the form that was asked. */
    private ResponseBuilder answer(FoundEvaluation found, AnswerForm form, URI reproducible) {
        if (found.isBusy()) {
            return Awaiting.patient(AnswerForm.json(showing.show(found)), found)
                    .status(Status.ACCEPTED)
                    .location(reproducible);
        }
        if (form == AnswerForm.CSV) {
            var table = finding.written(found).csv(language.getLocale());
            return Response.fromResponse(AnswerForm.csv(table)).contentLocation(reproducible);
        }
        var shown = AnswerForm.json(showing.show(found));
        return found instanceof Computed ? shown.contentLocation(reproducible) : shown;
    }
}
