package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.answers.FormatQuery;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One evaluation that was asked for, under its hash: how far it is, what came of it, and the wish to stop it. */
@RequestScoped
@Path("evaluations/{hash}")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Evaluaties")
public class KeptEvaluationsResource {

    private static final String HASH = "De hash van de evaluatie: het laatste deel van Location.";

    @Inject
    private FindEvaluation finding;

    @Inject
    private ShowingEvaluations showing;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "getEvaluation",
            summary = "De uitkomst van een evaluatie, of hoe ver zij is.",
            description =
                    "Ook van een andere regio, als u alle cijfers ziet die erin zitten. Zijn die veranderd of ingetrokken, dan is het"
                            + " antwoord 404: vraag haar dan opnieuw aan. Als CSV pas als zij klaar is.")
    @APIResponse(
            responseCode = "200",
            description = "De evaluatie.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FollowedEvaluation.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per periode."))
            })
    public Response get(
            @Parameter(description = HASH) @PathParam("hash") String hash,
            @BeanParam FormatQuery query,
            @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        asked.complain();
        if (form == AnswerForm.CSV) {
            return AnswerForm.csv(finding.answer(hash).csv(language.getLocale()));
        }
        var found = finding.find(hash);
        return Awaiting.patient(AnswerForm.json(showing.show(found)), found).build();
    }

    @POST
    @Path("cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelEvaluation",
            summary = "Annuleer een evaluatie die wordt berekend.",
            description = "Wat al berekend is, blijft. Dezelfde vraag opnieuw stellen begint opnieuw.")
    @APIResponse(
            responseCode = "200",
            description = "De evaluatie is geannuleerd.",
            content = @Content(schema = @Schema(implementation = FollowedEvaluation.class)))
    public Response cancel(@Parameter(description = HASH) @PathParam("hash") String hash) {
        return Response.ok(showing.show(finding.cancel(hash))).build();
    }
}
