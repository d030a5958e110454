package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.control.AskOutcomes;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One indicator in several regions side by side, as JSON or as a table. */
@RequestScoped
@Path("comparisons/outcomes")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class OutcomeComparisonsResource {

    @Inject
    private AskOutcomes outcomes;

    @Inject
    private AnsweringOutcomes answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareOutcomes",
            summary = "Zet één indicator van regio's naast elkaar",
            description =
                    "Elk punt is een schatting met onzekerheidsmarge of een weigering met een vaste code. Met benchmark"
                            + " staat bij elk punt het oordeel tegenover de waarde daarvan met 95 en 99,8 procent. Zonder from en to heeft"
                            + " elke reeks een punt voor elke periode die een van de reeksen heeft.")
    @APIResponse(
            responseCode = "200",
            description = "De reeksen, met alles wat de lezer erbij moet weten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedOutcomes.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "RFC 4180, één rij per reeks en periode."))
            })
    public Response compare(@BeanParam OutcomeQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        var confidence = query.confidence().read(asked);
        return form.of(answering.answer(outcomes.answer(query.parameters(), asked), confidence), OutcomeTable::of);
    }
}
